import Foundation
package import Writers

/// Measures the stages of a run, one behind the other.
package struct StageClock {
  private var clock = ContinuousClock.now
  private var processor = Self.processorSeconds()

  package init() {}

  /// Ends a stage, which began where the last one ended.
  package mutating func end(_ name: String, in manifest: inout RunManifest) {
    let (now, used) = (ContinuousClock.now, Self.processorSeconds())
    manifest.stages.append(
      RunManifest.Stage(
        name: name, seconds: (now - clock) / .seconds(1), processorSeconds: used - processor))
    (clock, processor) = (now, used)
  }

  /// Of this process, all threads together; workers are not in it.
  private static func processorSeconds() -> Double {
    var time = timespec()
    guard unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time) == 0 else { return 0 }
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
