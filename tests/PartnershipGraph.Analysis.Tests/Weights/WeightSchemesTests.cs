using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Analysis.Weights;

namespace PartnershipGraph.Analysis.Tests.Weights;

[TestFixture]
public sealed class WeightSchemesTests
{
    [TestCase("")]
    [TestCase("cubic")]
    [TestCase("Linear")]
    [TestCase("linear:2")]
    [TestCase("binary:")]
    [TestCase("geometric")]
    [TestCase("geometric:")]
    [TestCase("geometric:0")]
    [TestCase("geometric:-0.5")]
    [TestCase("geometric:1.01")]
    [TestCase("geometric:NaN")]
    [TestCase("geometric:0,5")]
    [TestCase("threshold")]
    [TestCase("threshold:0")]
    [TestCase("threshold:-1")]
    [TestCase("threshold:2.5")]
    [TestCase("file:none-without-a-reader.csv")]
    public void A_text_that_names_no_scheme_is_refused_with_the_text(string text) =>
        Assert.That(() => WeightSchemes.Parse(text), Throws.TypeOf<UsageException>().With.Message.Contains($"'{text}'"));

    [Test]
    public void A_ratio_has_a_decimal_point_on_every_machine()
    {
        foreach (var culture in Cultures.Troublesome)
        {
            Assert.That(Cultures.In(culture, () => WeightSchemes.Parse("geometric:0.5").Id), Is.EqualTo("geometric:0.5"), culture);
            Assert.That(() => Cultures.In(culture, () => WeightSchemes.Parse("geometric:0,5")), Throws.TypeOf<UsageException>(), culture);
        }
    }

    [Test]
    public void A_file_is_read_by_whoever_can_read_it()
    {
        var scheme = WeightSchemes.Parse("file:a:b.csv", path => WeightTable.Create("file:" + path, new Dictionary<(string, int), double>()));
        Assert.That(scheme.Id, Is.EqualTo("file:a:b.csv"));
    }
}
