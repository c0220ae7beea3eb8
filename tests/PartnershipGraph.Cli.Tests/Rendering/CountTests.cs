using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Tests.Rendering;

internal sealed class CountTests
{
    [TestCase(0, "0 rows")]
    [TestCase(1, "1 row")]
    [TestCase(2, "2 rows")]
    [TestCase(1234, "1234 rows")]
    public void One_thing_is_said_differently_from_several(int number, string expected) =>
        Assert.That(Count.Of(number, "row"), Is.EqualTo(expected));

    [Test]
    public void A_word_with_a_plural_of_its_own_has_it() =>
        Assert.That(new[] { Count.Of(1, "community", "communities"), Count.Of(3, "community", "communities") }, Is.EqualTo(new[] { "1 community", "3 communities" }));
}
