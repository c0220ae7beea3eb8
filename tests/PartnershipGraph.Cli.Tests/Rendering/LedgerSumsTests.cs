using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Tests.Rendering;

internal sealed class LedgerSumsTests
{
    [TestCase(0.5, 0.4, ExpectedResult = 0.8)]
    [TestCase(1, 0.25, ExpectedResult = 0.25)]
    [TestCase(0.25, 2, ExpectedResult = 8)]
    public double The_weight_is_the_contributions_over_the_mean(double mean, double contributions) =>
        new LedgerSums("A", "P", ["P", "Q"], mean, 0.5, contributions).Weight;

    [Test]
    public void The_weight_counts_intermediaries_that_no_path_goes_through()
    {
        // Two first ties of 0.5 and 0.25; only the one of 0.5 leads on, by a tie of 0.6.
        var sums = new LedgerSums("A", "P", ["P", "Q"], 0.3 / 0.75, 0.3, 0.3);

        Assert.That(sums.Weight, Is.EqualTo(0.75).Within(1e-12));
    }
}
