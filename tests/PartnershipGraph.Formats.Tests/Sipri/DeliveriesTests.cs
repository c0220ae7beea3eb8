using CsCheck;
using PartnershipGraph.Formats.Fields;
using PartnershipGraph.Formats.Merging;
using PartnershipGraph.Formats.Sipri;

namespace PartnershipGraph.Formats.Tests.Sipri;

/// <summary>Windows of five years, and who a party is.</summary>
internal sealed class DeliveriesTests
{
    private static readonly string[] suppliers = ["FRA", "RUS", "USA"];

    /// <summary>Each share is the supplier's part of the window; together they are all of it, for every window of which there is a delivery.</summary>
    [Test]
    public void Shares_of_a_window_add_up_to_one() =>
        Gen.Select(Gen.Int[0, 2], Gen.Int[2000, 2009], Gen.Double[0.5, 100]).Array[1, 12].Select(d => d.DistinctBy(x => (x.Item1, x.Item2)).ToList()).Sample(delivered =>
        {
            var (output, deliveries) = (new FieldOutput(), new Deliveries());
            foreach (var (supplier, year, volume) in delivered)
            {
                deliveries.Receive("IND", year, volume);
                deliveries.Deliver(suppliers[supplier], "IND", year, volume);
            }

            deliveries.WriteTo(output, CancellationToken.None);

            var shares = output.Substance.Where(f => f.Indicator == "arms_share").ToList();
            var (first, last) = (delivered.Min(d => d.Item2), delivered.Max(d => d.Item2));
            var windows = Enumerable.Range(first, last - first + 1).Where(y => y - 4 >= first && delivered.Any(d => d.Item2 > y - 5 && d.Item2 <= y));
            Assert.That(shares.Select(f => f.Year).Distinct().Order(), Is.EqualTo(windows));
            foreach (var share in shares)
            {
                var inWindow = delivered.Where(d => d.Item2 > share.Year - 5 && d.Item2 <= share.Year).ToList();
                var own = inWindow.Where(d => suppliers[d.Item1] == share.Source).Sum(d => d.Item3);
                Assert.That(share.Value, Is.EqualTo(own / inWindow.Sum(d => d.Item3)).Within(1e-12));
                Assert.That(share.Unit, Is.EqualTo(FormattableString.Invariant($"share_0_1 of recipient imports (TIV) {share.Year - 4}-{share.Year}")));
            }

            Assert.That(shares.GroupBy(f => f.Year).Select(g => g.Sum(f => f.Value)), Is.All.EqualTo(1).Within(1e-12));
            Assert.That(
                output.Substance.Where(f => f.Indicator == "arms_tiv").Select(f => (f.Source, f.Year, f.Value)),
                Is.EquivalentTo(delivered.Select(d => (suppliers[d.Item1], d.Item2, d.Item3))));
        });

    [Test]
    public void Volumes_of_a_pair_and_year_add_up_and_each_recipient_has_its_own_sum()
    {
        var (output, deliveries) = (new FieldOutput(), new Deliveries());
        foreach (var (supplier, recipient, year, volume) in new[] { ("RUS", "IND", 2000, 1d), ("RUS", "IND", 2000, 2), ("FRA", "IND", 2004, 1), ("FRA", "CHN", 2004, 5) })
        {
            deliveries.Receive(recipient, year, volume);
            deliveries.Deliver(supplier, recipient, year, volume);
        }

        deliveries.WriteTo(output, CancellationToken.None);

        Assert.That(output.Substance.Select(f => FormattableString.Invariant($"{f.Source} {f.Target} {f.Year} {f.Indicator} {f.Value}")), Is.EqualTo(new[]
        {
            "FRA CHN 2004 arms_tiv 5", "FRA CHN 2004 arms_share 1", "FRA IND 2004 arms_tiv 1", "FRA IND 2004 arms_share 0.25", "RUS IND 2000 arms_tiv 3", "RUS IND 2004 arms_share 0.75",
        }));
    }

    [Test]
    public void Where_nobody_known_delivered_there_is_nothing_to_share()
    {
        var (output, deliveries) = (new FieldOutput(), new Deliveries());
        deliveries.Receive("IND", 2000, 1);
        deliveries.Receive("IND", 2009, 1);

        deliveries.WriteTo(output, CancellationToken.None);

        Assert.That(output.Substance, Is.Empty);
    }

    [TestCase("Soviet Union", "", 365, 1980, "RUS", null)]
    [TestCase("Anything", "FRA", 2, 2000, "USA", null, Description = "the number before the code")]
    [TestCase("Anything", "FRA", 817, 2000, "FRA", null, Description = "a number of no state of that year gives way to the code")]
    [TestCase("Chad", "FRA", null, 2000, "FRA", null, Description = "the code before the name")]
    [TestCase("chad", "XXX", null, 2000, "TCD", null)]
    [TestCase("Atlantis", "XXX", 999, 2000, "Atlantis", LeftOut.UnknownName)]
    [TestCase("NATO**", "", null, 2000, "NATO", null)]
    [TestCase("european union**", "", null, 2000, "EU", null)]
    [TestCase("United Nations**", "FRA", 220, 2000, "UN", null, Description = "a mark before every code")]
    [TestCase("ICRC **", "", null, 2000, "ICRC", null)]
    [TestCase("Hezbollah (Lebanon)*", "LBN", 660, 2000, "Hezbollah (Lebanon)", LeftOut.NonState)]
    [TestCase("unknown rebel group*", "", null, 2000, "unknown rebel group", LeftOut.NonState)]
    [TestCase("Unknown supplier(s)", "FRA", 220, 2000, "Unknown supplier(s)", LeftOut.UnknownParty)]
    public void A_party_is_told_by_its_mark_then_number_code_and_name(string written, string iso3, int? cow, int year, string id, string? reason)
    {
        var party = Party.Of(written, iso3, cow, year);

        Assert.That((party.Id, party.Reason), Is.EqualTo((id, reason)));
    }

    [TestCase("France,FRA,India,IND,2015,-1", "f.csv:2:tiv_millions: negative-volume")]
    [TestCase("France,FRA,India,IND,2015,x", "f.csv:2:tiv_millions: not-a-number")]
    [TestCase("France,FRA,India,IND,,1", "f.csv:2:year: not-a-number")]
    public void A_row_that_is_wrong_is_named(string row, string fault)
    {
        using var folder = new Tests.Fields.FieldFolder().With("f.csv", "supplier,supplier_iso3,recipient,recipient_iso3,year,tiv_millions", row);

        Assert.That(folder.Fault(FieldData.Sipri), Is.EqualTo(fault));
    }
}
