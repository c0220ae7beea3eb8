using System.Text.Json;

namespace PartnershipGraph.Cli.Tests.Cases;

/// <summary>One recorded case: a command line and what it must come to.</summary>
/// <param name="folder">The case's own folder.</param>
/// <param name="content">What its file says.</param>
/// <param name="places">What stands for <c>{store}</c>, <c>{host}</c> and <c>{http}</c>; null where no server is there.</param>
internal sealed class CaseFile(string folder, JsonElement content, IReadOnlyDictionary<string, string>? places = null)
{
    public string Name { get; } = Path.GetFileName(folder);

    public IReadOnlyList<string> Args => [.. Texts("args").Select(InPlace)];

    public string Command => Args[0];

    public string Input => content.TryGetProperty("stdin", out var text) ? InPlace(text.GetString()!) : "";

    public IReadOnlyDictionary<string, string> Environment => content.TryGetProperty("env", out var env)
        ? env.EnumerateObject().ToDictionary(e => e.Name, e => e.Value.GetString()!, StringComparer.Ordinal)
        : new Dictionary<string, string>(StringComparer.Ordinal);

    public TimeSpan Timeout => TimeSpan.FromSeconds(content.TryGetProperty("timeout", out var seconds) ? seconds.GetDouble() : 60);

    public double Tolerance => content.TryGetProperty("tolerance", out var tolerance) ? tolerance.GetDouble() : 1e-9;

    public IReadOnlyList<int> Exit => !content.TryGetProperty("exit", out var exit) ? [0]
        : exit.ValueKind == JsonValueKind.Array ? [.. exit.EnumerateArray().Select(e => e.GetInt32())]
        : [exit.GetInt32()];

    public IReadOnlyList<(IReadOnlyList<JsonElement> Path, JsonElement Value)> Json => content.TryGetProperty("json", out var checks)
        ? [.. checks.EnumerateArray().Select(c => ((IReadOnlyList<JsonElement>)[.. c[0].EnumerateArray()], c[1]))]
        : [];

    /// <summary>Whether a database of its own is needed.</summary>
    public bool NeedsStore =>
        new[] { "store", "setup", "check" }.Any(key => content.TryGetProperty(key, out _))
        || Texts("args").Any(a => new[] { "{store}", "{host}", "{http}" }.Any(place => a.Contains(place, StringComparison.Ordinal)));

    /// <summary>Statements for the database before the run.</summary>
    public IReadOnlyList<string> Setup => [.. Texts("setup").Select(InPlace)];

    /// <summary>Statements for the database after the run, each with the one value it returns.</summary>
    public IReadOnlyList<(string Statement, JsonElement Value)> Checks => content.TryGetProperty("check", out var checks)
        ? [.. checks.EnumerateArray().Select(c => (InPlace(c[0].GetString()!), c[1]))]
        : [];

    /// <summary>The texts of a key such as <c>stdout_has</c>; none where the key is absent.</summary>
    public IReadOnlyList<string> Texts(string key) => content.TryGetProperty(key, out var texts)
        ? [.. texts.EnumerateArray().Select(t => t.GetString()!)]
        : [];

    public static CaseFile Read(string folder, IReadOnlyDictionary<string, string>? places = null) =>
        new(folder, JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "case.json"))).RootElement, places);

    public override string ToString() => Name;

    private string InPlace(string text) => (places ?? new Dictionary<string, string>(StringComparer.Ordinal)).Aggregate(
        text.Replace("{dir}", folder, StringComparison.Ordinal),
        (whole, place) => whole.Replace(place.Key, place.Value, StringComparison.Ordinal));
}
