using System.Globalization;
using System.Text;
using PartnershipGraph.Analysis.Ties;
using PartnershipGraph.Formats.Text;

namespace PartnershipGraph.Formats.Tests.Text;

[TestFixture("de-DE")]
[TestFixture("tr-TR")]
[TestFixture("fa-IR")]
public sealed class NumbersTests(string culture)
{
    private readonly CultureInfo own = CultureInfo.CurrentCulture;

    [SetUp]
    public void Travel() => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

    [TearDown]
    public void Return() => CultureInfo.CurrentCulture = own;

    [TestCase("2", 2)]
    [TestCase("1.5", 1.5)]
    [TestCase("0.50", 0.5)]
    [TestCase(".5", 0.5)]
    [TestCase("5.", 5)]
    [TestCase("+1", 1)]
    [TestCase("-0.5", -0.5)]
    [TestCase("1e3", 1000)]
    [TestCase("1E+2", 100)]
    [TestCase("1e-3", 0.001)]
    [TestCase("007", 7)]
    [TestCase(" \t4.0\r\n ", 4)]
    [TestCase("0", 0)]
    [TestCase("0.0", 0)]
    [TestCase("0e7", 0)]
    [TestCase("-0", 0)]
    [TestCase("0e99999999999999999999", 0)]
    [TestCase("1.7976931348623157e308", double.MaxValue)]
    [TestCase("5e-324", double.Epsilon)]
    [TestCase("0.1", 0.1)]
    public void A_number_in_invariant_notation_is_read(string text, double value) =>
        Assert.That(Read(text), Is.EqualTo(value));

    [TestCase("1,5")]
    [TestCase("1.000,5")]
    [TestCase("1,000")]
    [TestCase("1.000.000")]
    [TestCase("0x1")]
    [TestCase("1_000")]
    [TestCase("1 000")]
    [TestCase("NaN")]
    [TestCase("nan")]
    [TestCase("-NaN")]
    [TestCase("Infinity")]
    [TestCase("-Infinity")]
    [TestCase("+inf")]
    [TestCase("∞")]
    [TestCase("(1)")]
    [TestCase("$1")]
    [TestCase("1€")]
    [TestCase("50%")]
    [TestCase("1e")]
    [TestCase("e5")]
    [TestCase("--1")]
    [TestCase("- 1")]
    [TestCase("1-")]
    [TestCase(".")]
    [TestCase("-")]
    [TestCase("1d")]
    [TestCase("1.0D+00")]
    [TestCase("١")]
    [TestCase("１")]
    [TestCase("\u22121")]
    [TestCase("1\u00A0")]
    [TestCase("½")]
    [TestCase("true")]
    public void Anything_else_is_no_number(string text) => Assert.That(Fault(text), Is.EqualTo("7:weight: not-a-number"));

    [TestCase("1e400")]
    [TestCase("-1e400")]
    [TestCase("1e999999999999999999999")]
    [TestCase("1.8e308")]
    [TestCase("1e-400")]
    [TestCase("-1e-400")]
    [TestCase("0.1e-999999999999999999999")]
    public void A_number_beyond_a_double_is_neither_infinite_nor_0(string text) =>
        Assert.That(Fault(text), Is.EqualTo("7:weight: number-out-of-range"));

    [TestCase("")]
    [TestCase(" \t ")]
    public void Nothing_is_a_missing_weight(string text) => Assert.That(Fault(text), Is.EqualTo("7:weight: missing-weight"));

    [Test]
    public void A_number_of_many_digits_is_read_and_shown_short()
    {
        Assert.That(Read(new string('1', 100_000).Insert(1, ".")), Is.EqualTo(1.1111111111111112));
        Assert.That(
            Assert.Throws<InvalidTieFileException>(() => Read(new string('1', 100_000)))!.Message, Has.Length.LessThan(300));
    }

    [TestCase("0", true, 0)]
    [TestCase("007", true, 7)]
    [TestCase("9223372036854775807", true, long.MaxValue)]
    [TestCase("9223372036854775808", false, 0)]
    [TestCase("-1", false, 0)]
    [TestCase("+1", false, 0)]
    [TestCase("1.0", false, 0)]
    [TestCase("1e3", false, 0)]
    [TestCase("", false, 0)]
    [TestCase(" 1", false, 0)]
    public void A_count_is_digits_alone(string text, bool isCount, long value)
    {
        Assert.That(Numbers.TryCount(Encoding.UTF8.GetBytes(text), out var count), Is.EqualTo(isCount));
        Assert.That(count, Is.EqualTo(value));
    }

    private static double Read(string text) => Numbers.Weight(new TieFile("ties.csv"), 7, "weight", Encoding.UTF8.GetBytes(text));

    private static string Fault(string text) => Reading.Shown(Assert.Throws<InvalidTieFileException>(() => Read(text))!);
}
