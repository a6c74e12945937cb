import CProcesses
import Foundation

/// The memory from which the process takes all its pieces.
package enum ProcessHeap {
  /// Keeps what is freed from piling up; to be called first of all.
  package static func keepSmall() {
    renvoi_keep_heap_small(UInt32(clamping: ProcessInfo.processInfo.activeProcessorCount))
  }

  /// Gives back what a stage has freed, before the next one takes its own.
  static func trim() { renvoi_trim_heap() }
}
