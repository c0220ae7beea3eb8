using System.Globalization;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Conversions;

/// <summary>The field's real files become folders without errors, from which the analyses answer.</summary>
[Category("Heavy")]
internal sealed class ExternalConversionTests
{
    private const string absent = "no real files of the field lie beside this repository";

    [TestCase("cow-alliances", "cow_alliances/alliance_v4.1_by_member.csv", "alliance", "2012-12-31", "USA")]
    [TestCase("atop", "atop_alliances/atop5_1a.csv atop_alliances/atop5_1m.csv.gz", "alliance", "2018-12-31", "RUS")]
    [TestCase("unga", "unga/ideal_points_agreement_sessions46_78.csv", "substance:un_vote_agreement", "2023-12-31", "CHN")]
    [TestCase("sipri", "sipri_arms/sipri_deliveries_tiv_by_dyad_year_2000_2023.csv", "substance:arms_share", "2023-12-31", "FRA")]
    public async Task The_folder_is_sound_and_answers(string set, string files, string layer, string day, string state)
    {
        using var folder = new TemporaryFolder();

        var convert = await InProcess.RunAsync(["convert", set, .. files.Split(' ').Select(External), "-o", folder["out"], "--format", "json"]);
        var validate = await InProcess.RunAsync("validate", folder["out"]);
        var rank = await InProcess.RunAsync("rank", "strength", "--layers", layer, "--data", folder["out"], "--as-of", day, "--format", "json");

        Assert.That(convert.Exit, Is.Zero, convert.Error);
        Assert.That(validate.Exit, Is.Zero, validate.Out);
        Assert.That(rank.Exit, Is.Zero, rank.Error);
        Assert.That(rank.Json.GetProperty("values").GetProperty(state).GetDouble(), Is.Positive);
    }

    /// <summary>The bundled shares to 2014 were computed from the same file, by another program, to four decimals.</summary>
    [Test]
    public async Task Shares_of_trade_are_the_bundled_ones()
    {
        using var folder = new TemporaryFolder();
        var convert = await InProcess.RunAsync("convert", "cow-trade", External("cow_trade/cow_trade_v4_dyad_year_1990_2014.csv.gz"), "-o", folder["out"]);
        Assert.That(convert.Exit, Is.Zero, convert.Error);
        var bundled = Shares(Path.Combine(AppContext.BaseDirectory, "Data", "substance.csv"));

        var shares = Shares(folder["out/substance.csv"]);

        Assert.That(bundled, Has.Count.EqualTo(3487));
        Assert.That(bundled.Where(b => !(Math.Abs(shares[b.Key] - b.Value) <= 0.5001e-4)), Is.Empty);
    }

    private static string External(string file)
    {
        if (SharedMaterial.External is not { } root)
        {
            Assert.Ignore(absent);
            throw new InvalidOperationException("the test was skipped");
        }

        return Path.Combine(root, file);
    }

    /// <summary>Shares from the Correlates of War by source, target and year.</summary>
    private static Dictionary<string, double> Shares(string path) => File.ReadLines(path)
        .Where(l => l.Contains(",trade_share,", StringComparison.Ordinal) && l.Contains("Correlates of War Trade", StringComparison.Ordinal))
        .Select(l => l.Split(',', 6))
        .ToDictionary(f => $"{f[0]} {f[1]} {f[2]}", f => double.Parse(f[4], CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
