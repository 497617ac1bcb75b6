/// The values of two runs on one topic.
package struct TopicDifference: Sendable, Hashable {
    /// The topic.
    package let topic: String
    /// The value of the run that is looked at.
    package let here: Double
    /// The value of the run that it is compared with.
    package let baseline: Double

    /// What the run is better by; below 0 is a loss.
    package var difference: Double { here - baseline }

    /// Makes a difference.
    package init(topic: String, here: Double, baseline: Double) {
        self.topic = topic
        self.here = here
        self.baseline = baseline
    }
}
