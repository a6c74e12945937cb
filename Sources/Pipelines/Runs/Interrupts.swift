import CProcesses

/// Ctrl-C and the signal to end, while a run goes on.
package enum Interrupts {
  /// From now on they are noted: reading stops after what is in work, and keeps what it has.
  ///
  /// A second one ends the program.
  package static func note() { renvoi_note_interrupts() }

  /// From now on they end the program at once: what is being written never shows half.
  package static func endAtOnce() { renvoi_end_on_interrupts() }
}
