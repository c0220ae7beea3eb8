using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Browser.Tests.Briefs;

/// <summary>A brief that the program writes as a page.</summary>
internal sealed class BriefCase
{
    private readonly Func<TemporaryFolder>? data;
    private readonly string[] arguments;
    private readonly Lazy<Task<string>> html;

    private BriefCase(string name, Func<TemporaryFolder>? data, params string[] arguments)
    {
        (Name, this.data, this.arguments) = (name, data, arguments);
        html = new(WriteAsync);
    }

    public static BriefCase Bundled { get; } = new("the bundled data", null);

    public static BriefCase Vietnam { get; } = new("Vietnam", null, "--state", "VNM");

    public static BriefCase India { get; } = new("the sponsor India", null, "--sponsor", "IND");

    public static BriefCase SixNodes { get; } = new("the six-node example", BriefWorld.SixNodes, "--poles", "P,Q", "--sponsor", "B");

    public static BriefCase StrangeNames { get; } = new("strange names", BriefWorld.StrangeNames);

    public static BriefCase StrangeState { get; } = new("a state among strange names", BriefWorld.StrangeNames, "--state", "KAZ");

    public static BriefCase Empty { get; } = new("an empty folder", BriefWorld.Empty);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<BriefCase> All { get; } = [Bundled, Vietnam, India, SixNodes, StrangeNames, StrangeState, Empty];

    /// <summary>Those that are shown in a moment.</summary>
    public static IReadOnlyList<BriefCase> Small { get; } = [SixNodes, StrangeNames, StrangeState, Empty];

    public string Name { get; }

    /// <summary>The page; it is written once.</summary>
    public Task<string> HtmlAsync() => html.Value;

    public override string ToString() => Name;

    private async Task<string> WriteAsync()
    {
        using var target = new TemporaryFolder();
        using var folder = data?.Invoke();
        string[] source = folder is null ? [] : ["--data", folder.Location];
        var run = await InProcess.RunAsync(["brief", .. arguments, .. source, "--html", target["brief.html"]]);
        return run.Exit == 0 ? await File.ReadAllTextAsync(target["brief.html"]) : throw new InvalidOperationException(run.ToString());
    }
}
