using PartnershipGraph.Plots.Scenes;

namespace PartnershipGraph.Plots.Tests.Scenes;

internal sealed class PaintTests
{
    [TestCase(1, 5, "level1")]
    [TestCase(5, 5, "level5")]
    [TestCase(1, 1, "level3")]
    [TestCase(1, 2, "level1")]
    [TestCase(2, 2, "level5")]
    [TestCase(2, 3, "level3")]
    [TestCase(2, 4, "level2")]
    [TestCase(7, 7, "level5")]
    public void A_level_takes_its_place_on_five_steps(int level, int of, string token) => Assert.That(Paint.Level(level, of).Token, Is.EqualTo(token));

    [Test]
    public void A_higher_level_is_never_painted_as_a_lower_one()
    {
        for (var of = 1; of <= 12; of++)
        {
            var tokens = Enumerable.Range(1, of).Select(l => Paint.Level(l, of).Token).ToList();
            Assert.That(tokens, Is.Ordered.Using<string>(string.CompareOrdinal));
            Assert.That(tokens.Distinct().Count(), Is.EqualTo(Math.Min(of, 5)));
        }
    }

    [TestCase(0, 5)]
    [TestCase(6, 5)]
    public void A_level_beyond_the_ladder_is_a_fault(int level, int of) => Assert.That(() => Paint.Level(level, of), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [TestCase(1.0, "share1")]
    [TestCase(0.81, "share1")]
    [TestCase(0.5, "share3")]
    [TestCase(0.19, "share5")]
    [TestCase(0.0, "share5")]
    public void A_share_lies_between_the_first_pole_and_the_second(double share, string token) => Assert.That(Paint.Share(share).Token, Is.EqualTo(token));

    [TestCase(0, "class1", "onclass1")]
    [TestCase(5, "class6", "onclass6")]
    [TestCase(6, "other", "onother")]
    [TestCase(-1, "other", "onother")]
    public void Six_classes_have_a_colour_of_their_own(int number, string token, string text)
    {
        Assert.That(Paint.Class(number).Token, Is.EqualTo(token));
        Assert.That(Paint.OnClass(number).Token, Is.EqualTo(text));
    }
}
