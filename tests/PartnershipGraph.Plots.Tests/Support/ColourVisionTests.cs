using PartnershipGraph.Browser.Tests.Colours;

namespace PartnershipGraph.Plots.Tests.Support;

/// <summary>The measure that the palettes are held to is itself held to the published test data (Sharma, Wu and Dalal 2005, table 1).</summary>
internal sealed class ColourVisionTests
{
    [TestCase(50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425)]
    [TestCase(50, -1.3802, -84.2814, 50, 0, -82.7485, 1.0000)]
    [TestCase(50, 0, 0, 50, -1, 2, 2.3669)]
    [TestCase(50, 2.4900, -0.0010, 50, -2.4900, 0.0010, 7.1792)]
    [TestCase(50, 2.5, 0, 73, 25, -18, 27.1492)]
    [TestCase(60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644)]
    [TestCase(2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082)]
    public void The_difference_is_the_published_one(double l1, double a1, double b1, double l2, double a2, double b2, double difference)
    {
        Assert.That(ColourDifference.Between(new Lab(l1, a1, b1), new Lab(l2, a2, b2)), Is.EqualTo(difference).Within(0.0001));
        Assert.That(ColourDifference.Between(new Lab(l2, a2, b2), new Lab(l1, a1, b1)), Is.EqualTo(difference).Within(0.0001));
    }

    [Test]
    public void Red_and_green_are_near_for_some_and_far_for_others()
    {
        var differences = ColourVision.All.ToDictionary(v => v.Name, v => v.Difference("#a6761d", "#66a61e"));

        Assert.That(differences["deuteranopia"], Is.LessThan(differences["normal"] / 2));
    }
}
