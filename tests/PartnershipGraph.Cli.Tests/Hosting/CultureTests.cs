using System.Globalization;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Hosting;

/// <summary>No byte of an answer depends on the machine's culture.</summary>
internal sealed class CultureTests
{
    private static readonly string[] formats = ["table", "json", "csv", "md"];

    [Category("Heavy")]
    [Test]
    public async Task The_same_bytes_come_out_in_every_culture([ValueSource(typeof(CommandLines), nameof(CommandLines.All))] string line)
    {
        foreach (var typed in formats.Select(f => $"{line} --format {f}"))
        {
            var expected = await InCultureAsync("", typed);

            Assert.That(await InCultureAsync("de-DE", typed), Is.EqualTo(expected), typed);
            Assert.That(await InCultureAsync("tr-TR", typed), Is.EqualTo(expected), typed);
        }
    }

    [TestCase("show TÜRKIYE --format json")]
    [TestCase("show türkiye --format json")]
    [TestCase("show india --format json")]
    [TestCase("rank strength --weights geometric:0.5 --flat-weight 0.25 --format json")]
    [TestCase("hedge --poles ind,IRN --strict-band 0.1 --format json")]
    [TestCase("rank strength --as-of 2012-11-15 --format csv")]
    public async Task What_is_typed_means_the_same_in_every_culture(string typed)
    {
        var expected = await InCultureAsync("", typed);

        Assert.That(expected.Exit, Is.Zero, expected.Error);
        Assert.That(await InCultureAsync("tr-TR", typed), Is.EqualTo(expected));
        Assert.That(await InCultureAsync("de-DE", typed), Is.EqualTo(expected));
    }

    [TestCase("de_DE.UTF-8")]
    [TestCase("tr_TR.UTF-8")]
    [TestCase("C")]
    public async Task A_process_writes_the_same_bytes_in_every_locale(string locale)
    {
        string[] args = ["hedge", "--poles", "ind,CHN", "--as-of", "2024-12-31", "--format", "table"];
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["LC_ALL"] = locale,
            ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0",
        };

        var run = await ProgramProcess.RunAsync(args, environment);

        Assert.That(run, Is.EqualTo(await InProcess.RunAsync(args)));
    }

    private static Task<CliRun> InCultureAsync(string culture, string typed)
    {
        var (before, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return InProcess.TypedAsync(typed);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, ui);
        }
    }
}
