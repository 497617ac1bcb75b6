import IbidModel
import IbidText
import Testing

@Suite struct TimeScannerTests {
    private func read(_ text: String, _ anchor: TimeAnchor) -> String {
        let bytes = Array(text.utf8)
        return TimeScanner.mentions(in: text, anchor: anchor).map { mention in
            #expect(mention.span.end <= bytes.count)
            var word = "\(mention.relation) \(mention.interval.edtf)"
            if mention.isRelative { word += " rel" }
            if mention.isApproximate { word += " ~" }
            if mention.isPresent { word += " now" }
            return word
        }.joined(separator: "; ")
    }

    @Test(arguments: [
        ValueCase("It fell in March 2012.", "at 2012-03"),
        ValueCase("on 12 March 2012", "at 2012-03-12"),
        ValueCase("on March 12, 2012, he", "at 2012-03-12"),
        ValueCase("on March 12 2012", "at 2012-03-12"),
        ValueCase("the 12th of March, 2012", "at 2012-03-12"),
        ValueCase("March 12th, 2012", "at 2012-03-12"),
        ValueCase("in Jan. 2013", "at 2013-01"),
        ValueCase("in Sept. 2013", "at 2013-09"),
        ValueCase("in 2012", "at 2012"),
        ValueCase("January 11-12, 2013", "at 2013-01-11/2013-01-12"),
        ValueCase("January 11–12, 2013", "at 2013-01-11/2013-01-12"),
        ValueCase("11-12 January 2013", "at 2013-01-11/2013-01-12"),
        ValueCase("between 2003 and 2007", "between 2003/2007"),
        ValueCase("from 2003 to 2007", "between 2003/2007"),
        ValueCase("2003-2007", "between 2003/2007"),
        ValueCase("(2003–07)", "between 2003/2007"),
        ValueCase("from March to June 2012", "between 2012-03/2012-06"),
        ValueCase("between June and August 2012", "between 2012-06/2012-08"),
        ValueCase("June 2004-Present", "since 2004-06/.. now"),
        ValueCase("March 2001 - Present", "since 2001-03/.. now"),
        ValueCase("October 6, 2001 to Present", "since 2001-10-06/.. now"),
        ValueCase("(August 2003-June 2004)", "between 2003-08/2004-06"),
        ValueCase("(August 2003-June 20, 2004): he", "between 2003-08-01/2004-06-20"),
        ValueCase("(1998- December 2012, December 2015- unknown)", "between 1998/2012; since 2015-12/.."),
        ValueCase("(Unknown-February 2013)", "until ../2013-02"),
        ValueCase("(March 2017-at least July 2018)", "since 2017-03/.."),
        ValueCase("from 1998 until January 2007", "between 1998-01/2007-01"),
        ValueCase("late 2012", "at 2012-09/2012-12"),
        ValueCase("in early 2012", "at 2012-01/2012-04"),
        ValueCase("in mid-2012", "at 2012-05/2012-08"),
        ValueCase("in mid 2012", "at 2012-05/2012-08"),
        ValueCase("in the late 2000s", "at 2007/2009"),
        ValueCase("in the early 1990s", "at 1990/1993"),
        ValueCase("the 1990s", "at 1990/1999"),
        ValueCase("over the course of the 2000s", "at 2000/2009"),
        ValueCase("in the middle of the 2000s", "at 2004/2006"),
        ValueCase("in spring 2012", "at 2012-03/2012-05 ~"),
        ValueCase("in the summer of 2013", "at 2013-06/2013-08 ~"),
        ValueCase("autumn 2012", "at 2012-09/2012-11 ~"),
        ValueCase("in the fall of 2012", "at 2012-09/2012-11 ~"),
        ValueCase("winter 2012", "at 2012-12/2013-02 ~"),
        ValueCase("at the end of 2012", "at 2012-10/2012-12"),
        ValueCase("on Christmas Eve 1994", "at 1994-12-24"), ValueCase("at Christmas 2010", "at 2010-12-25"),
        ValueCase("on Christmas Day of 2010", "at 2010-12-25"),
        ValueCase("the beginning of 2013", "at 2013-01/2013-03"),
        ValueCase("late March 2012", "at 2012-03-21/2012-03-31"),
        ValueCase("the first half of 2012", "at 2012-01/2012-06"),
        ValueCase("in the nineteenth century", "at 1801/1900"),
        ValueCase("in the 19th century", "at 1801/1900"),
        ValueCase("since 2007", "since 2007/.."),
        ValueCase("beginning in 2007", "since 2007/.."),
        ValueCase("beginning 1999, in order", "since 1999/.."),
        ValueCase("from 1999 onward", "since 1999/.."),
        ValueCase("until 2013", "until ../2013"),
        ValueCase("as of 2015", "at 2015"),
        ValueCase("by 2006", "until ../2006"),
        ValueCase("before 2012", "before ../2011"),
        ValueCase("prior to 2012", "before ../2011"),
        ValueCase("after August 2013", "after 2013-09/.."),
        ValueCase("in the years after 2003", "after 2004/.."),
        ValueCase("no later than 2006", "until ../2006"),
        ValueCase("as early as 2003", "at 2003"),
        ValueCase("during 2012", "at 2012"),
        ValueCase("throughout 2013", "at 2013"),
        ValueCase("about 2003", "at 2003 ~"),
        ValueCase("It is currently led by him today.", "at ../.. now; at ../.. now"),
        ValueCase("at present", "at ../.. now"),
        ValueCase("on 2013-01-16", "at 2013-01-16"),
        ValueCase("on 16/01/2013", "at 2013-01-16"),
        ValueCase("on 05/06/2013", ""),
        ValueCase("after 9/11", "after 2001-09-12/.."),
        ValueCase("the September 11 attacks", "at 2001-09-11"),
        ValueCase("In 2012 militants rebelled", "at 2012"),
        ValueCase("in 2011, 2012 and 2013", "at 2011; at 2012; at 2013"),
        ValueCase("2012: 300 fighters", "at 2012"),
        ValueCase("the 2012 coup", "at 2012"),
        // A day that no month has leaves the month.
        ValueCase("30 February 2012", "at 2012-02"),
    ])
    func explicit(_ test: ValueCase) {
        #expect(read(test.text, .none) == test.expected)
    }

    @Test(arguments: [
        ValueCase("2,000 fighters and 1998 members", ""),
        ValueCase("1000 members in Algeria", ""),
        ValueCase("They may march on Gao.", ""),
        ValueCase("May he live. March on!", ""),
        ValueCase("Hammam was present in the video", ""),
        ValueCase("the now-defunct group", ""),
        ValueCase("after the fall of the town", ""),
        ValueCase("$2012", ""),
        ValueCase("Flight 8969", ""),
        ValueCase("at the same time", ""),

        ValueCase("in June", ""),
        ValueCase("following a coup", ""),
        ValueCase("in the following years", ""),
        ValueCase("2000 km away", ""),
    ])
    func isNoTime(_ test: ValueCase) {
        #expect(read(test.text, .none) == test.expected)
    }

    @Test(arguments: [
        ValueCase("in the same year", "at 2003 rel"),
        ValueCase("in the same month", "at 2003-08 rel"),
        ValueCase("during that year", "at 2003 rel"),
        ValueCase("the following year", "at 2004 rel"),
        ValueCase("the following month", "at 2003-09 rel"),
        ValueCase("the previous year", "at 2002 rel"),
        ValueCase("January of the next year", "at 2004-01 rel"),
        ValueCase("until January of the next year", "until ../2004-01 rel"),
        ValueCase("the following January", "at 2004-01 rel"),
        ValueCase("in March of that year", "at 2003-03 rel"),
        ValueCase("killed a year later", "at 2004-05/2004-11 rel ~"),
        ValueCase("two months later", "at 2003-09/2003-11 rel ~"),
        ValueCase("a decade later", "at 2012-02/2015-02 rel ~"),
        ValueCase("a month before in Bamako", "at 2003-06/2003-08 rel ~"),
        ValueCase("in June", "at 2003-06 rel"),
        ValueCase("on January 10", "at 2003-01-10 rel"),
        ValueCase("by the summer of that year", "until ../2003-08 rel ~"),
        ValueCase("during the summer and autumn", "at 2003-06/2003-11 rel ~"),
        ValueCase("the merger of that spring", "at 2003-03/2003-05 rel ~"),
        ValueCase("at the end of the same year", "at 2003-10/2003-12 rel"),
        ValueCase("by the middle of the next decade", "until ../2016 rel"),
        ValueCase("less than two months before JNIM was born", ""),
        ValueCase("two years after it had", ""),
        ValueCase("In 2012 he left and in June of that year he died.", "at 2012; at 2012-06 rel"),
    ])
    func relative(_ test: ValueCase) {
        let anchor = TimeAnchor(explicit: CalendarInterval(year: 2003, month: 8))
        #expect(read(test.text, anchor) == test.expected)
    }

    @Test func days() {
        let anchor = TimeAnchor(head: CalendarInterval(year: 1994, month: 12, day: 24))
        #expect(read("two days later", anchor) == "at 1994-12-26 rel")
        #expect(read("the next day", anchor) == "at 1994-12-25 rel")
        #expect(read("the same day", anchor) == "at 1994-12-24 rel")
    }

    @Test func spans() {
        let text = "Under him, since about March 2012, it grew."
        let mention = TimeScanner.mentions(in: text, anchor: .none).first
        #expect(mention?.span == ByteSpan(start: 11, end: 33))
        #expect(mention?.stated.edtf == "2012-03")
        #expect(mention?.isApproximate == true)
    }
}
