/// A treaty by the short name that texts give it; the raw value is the value of ``Term/treatyName``.
package enum TreatyName: UInt8, Sendable, CaseIterable {
  /// Treaty on the Functioning of the European Union.
  case tfeu = 1
  /// Treaty on European Union.
  case teu
  /// Treaty establishing the European (Economic) Community.
  case ec
  /// Treaty establishing the European Atomic Energy Community.
  case euratom
  /// Treaty establishing the European Coal and Steel Community.
  case ecsc
  /// Charter of Fundamental Rights.
  case charter
}
