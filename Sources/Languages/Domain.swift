/// The legal order in which an act was adopted, printed with its number: `(EU)`, `/EEC`, `(CFSP)`.
///
/// Languages have their own letters for it (references.md §3.7 a); the raw value is the value of
/// ``Term/domain``.
package enum Domain: UInt8, Sendable, CaseIterable {
  /// Coal and Steel Community, 1952–2002.
  case ecsc = 1
  /// European Economic Community, until 31 October 1993.
  case eec
  /// Atomic Energy Community.
  case euratom
  /// European Community, 1 November 1993 – 30 November 2009.
  case ec
  /// European Union, from 1 December 2009.
  case eu
  /// Common foreign and security policy.
  case cfsp
  /// Justice and home affairs, 1993–2009.
  case jha
  /// The European Central Bank, as the domain of its own acts.
  case ecb
}
