using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Domain.Tests.Time;

[TestFixture("")]
[TestFixture("de-DE")]
[TestFixture("tr-TR")]
[TestFixture("ar-SA")]
[TestFixture("th-TH")]
[TestFixture("fa-IR")]
public sealed class PartialDateTests(string culture)
{
    /// <summary>Cultures whose calendars count other years and whose digits are others.</summary>
    [SetUp]
    public void Speak_another_language() =>
        Thread.CurrentThread.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo(culture);

    [TestCase("2019", DatePrecision.Year, "2019-01-01", "2019-12-31")]
    [TestCase("2019-06", DatePrecision.Month, "2019-06-01", "2019-06-30")]
    [TestCase("2019-06-05", DatePrecision.Day, "2019-06-05", "2019-06-05")]
    [TestCase("2019-12", DatePrecision.Month, "2019-12-01", "2019-12-31")]
    [TestCase("2020-02", DatePrecision.Month, "2020-02-01", "2020-02-29")]
    [TestCase("2019-02", DatePrecision.Month, "2019-02-01", "2019-02-28")]
    [TestCase("1900-02", DatePrecision.Month, "1900-02-01", "1900-02-28")]
    [TestCase("2000-02", DatePrecision.Month, "2000-02-01", "2000-02-29")]
    [TestCase("2020-02-29", DatePrecision.Day, "2020-02-29", "2020-02-29")]
    [TestCase("0001", DatePrecision.Year, "0001-01-01", "0001-12-31")]
    [TestCase("0001-01-01", DatePrecision.Day, "0001-01-01", "0001-01-01")]
    [TestCase("9999", DatePrecision.Year, "9999-01-01", "9999-12-31")]
    [TestCase("9999-12", DatePrecision.Month, "9999-12-01", "9999-12-31")]
    [TestCase("9999-12-31", DatePrecision.Day, "9999-12-31", "9999-12-31")]
    public void Each_form_has_its_precision_its_first_and_its_last_day(string text, DatePrecision precision, string first, string last)
    {
        Assert.That(PartialDate.TryParse(text, out var date), Is.True);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(date.Precision, Is.EqualTo(precision));
            Assert.That(Iso(date.FirstDay), Is.EqualTo(first));
            Assert.That(Iso(date.LastDay), Is.EqualTo(last));
            Assert.That(date.ToString(), Is.EqualTo(text), "as it was written");
            Assert.That(PartialDate.Parse(text), Is.EqualTo(date));
        }
    }

    [TestCase("2019-1-5")]
    [TestCase("2019-1")]
    [TestCase("2019-6-05")]
    [TestCase("2019-06-5")]
    [TestCase("2019/06/05")]
    [TestCase("2019.06.05")]
    [TestCase("2019/06")]
    [TestCase("2019 06 05")]
    [TestCase("6/5/2019")]
    [TestCase("06/05/2019")]
    [TestCase("05.06.2019")]
    [TestCase("05-06-2019")]
    [TestCase("06-2019")]
    [TestCase("20190605")]
    [TestCase("201906")]
    [TestCase("2019-W23")]
    [TestCase("2019-156")]
    [TestCase("2019-06-05T00:00")]
    [TestCase("2019-06-05 00:00:00")]
    [TestCase("2019-06-05Z")]
    [TestCase("5 June 2019")]
    [TestCase("June 2019")]
    [TestCase("19")]
    [TestCase("019")]
    [TestCase("02019")]
    [TestCase("+2019")]
    [TestCase("-2019")]
    [TestCase("-044")]
    [TestCase("2019-")]
    [TestCase("2019-06-")]
    [TestCase("-019-06-05")]
    [TestCase("2019--6-05")]
    [TestCase("2019–06–05")]
    [TestCase("2019‑06‑05")]
    [TestCase("2019−06−05")]
    [TestCase(" 2019")]
    [TestCase("2019 ")]
    [TestCase("20 9")]
    [TestCase("２０１９")]
    [TestCase("２０１９-０６-０５")]
    [TestCase("٢٠١٩")]
    [TestCase("٢٠١٩-٠٦-٠٥")]
    [TestCase("۲۰۱۹")]
    [TestCase("2019年")]
    [TestCase("201\u0000")]
    [TestCase("2019-06-05\u0000")]
    [TestCase("43621")]
    [TestCase("YYYY")]
    [TestCase("n.d.")]
    [TestCase("    ")]
    [TestCase("")]
    [TestCase(null)]
    public void Every_other_form_is_refused(string? text)
    {
        Assert.That(PartialDate.TryParse(text, out var date), Is.False);
        Assert.That(date, Is.EqualTo(default(PartialDate)));
    }

    [TestCase("2019-02-29")]
    [TestCase("1900-02-29")]
    [TestCase("2100-02-29")]
    [TestCase("2019-02-30")]
    [TestCase("2019-04-31")]
    [TestCase("2019-06-31")]
    [TestCase("2019-06-00")]
    [TestCase("2019-00")]
    [TestCase("2019-00-01")]
    [TestCase("2019-13")]
    [TestCase("2019-13-01")]
    [TestCase("2019-99-99")]
    [TestCase("0000")]
    [TestCase("0000-01-01")]
    public void A_day_that_does_not_exist_is_refused(string text)
    {
        Assert.That(PartialDate.TryParse(text, out _), Is.False);
        Assert.That(() => PartialDate.Parse(text), Throws.TypeOf<FormatException>().With.Message.Contains(text));
    }

    [Test]
    public void A_known_day_is_written_as_a_day()
    {
        var date = PartialDate.Of(new DateOnly(2020, 2, 29));
        Assert.That(date.ToString(), Is.EqualTo("2020-02-29"));
        Assert.That(date, Is.EqualTo(PartialDate.Parse("2020-02-29")));
    }

    [Test]
    public void Dates_of_one_first_day_differ_in_what_is_known()
    {
        var (year, month, day) = (PartialDate.Parse("2019"), PartialDate.Parse("2019-01"), PartialDate.Parse("2019-01-01"));
        Assert.That(new HashSet<PartialDate> { year, month, day }, Has.Count.EqualTo(3));
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
