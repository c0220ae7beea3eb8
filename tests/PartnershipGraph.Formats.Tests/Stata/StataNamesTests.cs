using CsCheck;
using PartnershipGraph.Formats.Stata;

namespace PartnershipGraph.Formats.Tests.Stata;

internal sealed class StataNamesTests
{
    [Test]
    public void Short_names_stay_and_long_ones_are_cut_and_told_apart()
    {
        var stem = new string('a', 32);

        Assert.That(
            StataNames.Of([stem + "_weight", "weight", stem + "_value", stem]),
            Is.EqualTo(new[] { stem[..30] + "_2", "weight", stem[..30] + "_3", stem }), "the name that is short enough is nobody else's");
    }

    [Test]
    public void Names_are_at_most_32_long_and_different() => Gen.Char['a', 'b'].Array[28, 40].Select(c => new string(c)).Array[0, 12].Sample(given =>
    {
        List<string> names = [.. given.Distinct(StringComparer.Ordinal)];

        var found = StataNames.Of(names);

        Assert.That(found, Has.Count.EqualTo(names.Count).And.Unique.And.All.Length.LessThanOrEqualTo(32));
        Assert.That(names.Zip(found).Where(n => n.First.Length <= 32 && n.First != n.Second), Is.Empty);
    });
}
