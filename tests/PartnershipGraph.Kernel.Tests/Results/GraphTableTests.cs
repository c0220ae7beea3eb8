using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Kernel.Tests.Results;

public class GraphTableTests
{
    private static readonly GraphTable table = new([new("b", 1), new("a", double.NaN)]);

    [Test]
    public void Entries_stay_in_order() => Assert.That(table.Entries.Select(e => e.Key), Is.EqualTo(new[] { "b", "a" }));

    [Test]
    public void A_number_is_found_by_its_name_to_the_letter()
    {
        Assert.That(table["b"], Is.EqualTo(1));
        Assert.That(table["a"], Is.NaN);
        Assert.That(() => table["B"], Throws.InvalidOperationException);
    }
}
