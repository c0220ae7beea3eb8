using PartnershipGraph.Plots.Text;

namespace PartnershipGraph.Plots.Tests.Text;

internal sealed class ListingTests
{
    [TestCase("", "none")]
    [TestCase("A", "A")]
    [TestCase("A|B", "A and B")]
    [TestCase("A|B|C", "A, B and C")]
    [TestCase("A|B|C|D", "A, B, C and D")]
    public void Names_are_joined_as_one_says_them(string names, string said) =>
        Assert.That(Listing.Of(names.Split('|', StringSplitOptions.RemoveEmptyEntries)), Is.EqualTo(said));

    [Test]
    public void The_word_for_none_can_be_chosen_and_is_used_for_none_alone()
    {
        Assert.That(Listing.Of([], "no pole"), Is.EqualTo("no pole"));
        Assert.That(Listing.Of(["A"], "no pole"), Is.EqualTo("A"));
    }
}
