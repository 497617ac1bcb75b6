/// The risk of a system's answers against how many claims it answers, the surest answers first.
///
/// The curve is that of El-Yaniv and Wiener, "On the foundations of noise-free selective classification", Journal of
/// Machine Learning Research 11 (2010). An answer is a label other than `notEnoughInfo`.
package struct RiskCoverage: Sendable, Hashable {
    /// One point for each confidence that occurs, the highest first; so coverage rises.
    ///
    /// Answers of equal confidence share a point, since no threshold can tell them apart.
    package let points: [RiskPoint]
    /// The area under the curve over the coverage that the system reaches, divided by that coverage: 0 to 1, lower is
    /// better; `nil` where there is no answer.
    ///
    /// It is the mean over k of the risk of the k surest answers (Geifman, Uziel and El-Yaniv, "Bias-reduced
    /// uncertainty estimation for deep neural classifiers", ICLR 2019). Within answers of equal confidence the errors
    /// are spread evenly, which is the expected value over all orders of them. A system that answers little can have
    /// a low area, so it is to be read next to the abstention rate.
    package let area: Double?

    /// The risk of all answers together; `nil` where there is none.
    package var fullRisk: Double? { points.last?.risk }

    /// Makes the curve of answers to some of `claims` claims, in any order. O(answers × log answers).
    package init(answers: [(confidence: Double, isRight: Bool)], claims: Int) {
        let sorted = answers.sorted { $0.confidence > $1.confidence }
        var points: [RiskPoint] = []
        var sum = 0.0
        var answered = 0
        var wrong = 0
        while answered < sorted.count {
            let confidence = sorted[answered].confidence
            let tied = sorted[answered...].prefix { $0.confidence == confidence }
            let errors = tied.count { !$0.isRight }
            let share = Double(errors) / Double(tied.count)
            for place in 1...tied.count { sum += (Double(wrong) + share * Double(place)) / Double(answered + place) }
            answered += tied.count
            wrong += errors
            points.append(
                RiskPoint(
                    confidence: confidence, coverage: Double(answered) / Double(claims),
                    risk: Double(wrong) / Double(answered)))
        }
        self.points = points
        area = answered > 0 ? sum / Double(answered) : nil
    }
}
