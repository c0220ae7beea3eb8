using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using PartnershipGraph.Cli.Json;

namespace PartnershipGraph.Cli.Jobs.Manifests;

/// <summary>A manifest as JSON.</summary>
internal static class ManifestJson
{
    private const string day = "yyyy-MM-dd";
    private const string instant = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public static JsonObject Of(Manifest manifest) => new()
    {
        ["version"] = manifest.Version,
        ["dataset"] = manifest.Dataset,
        ["jobs"] = JsonParts.Array(manifest.Jobs, Of),
    };

    private static JsonObject Of(ManifestEntry job) => new()
    {
        ["name"] = job.Name,
        ["run"] = job.Run,
        ["exit"] = job.Exit,
        ["seconds"] = job.Seconds,
        ["out"] = job.Out,
        ["sha256"] = job.Sha256,
        ["version"] = job.Version,
        ["tables"] = JsonParts.Texts(TableNames.Of(job.Tables)),
        ["digest"] = job.Digest,
        ["day"] = job.Day is { } on ? JsonParts.Iso(on) : null,
        ["files"] = JsonParts.Object(job.Files.OrderBy(f => f.Key, StringComparer.Ordinal), f => (f.Key, JsonValue.Create(f.Value))),
        ["store"] = job.Store,
        ["finishedAt"] = job.FinishedAt.UtcDateTime.ToString(instant, CultureInfo.InvariantCulture),
    };

    /// <summary>Reads a manifest; null where the text is none. A job that is not recorded in full is as good as never run.</summary>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public static Manifest? Read(string text)
    {
        using var document = JsonDocument.Parse(text);
        var root = document.RootElement;
        return root.ValueKind == JsonValueKind.Object && root.TryGetProperty("jobs", out var jobs) && jobs.ValueKind == JsonValueKind.Array
            ? new Manifest(Text(root, "version") ?? "", Text(root, "dataset") ?? "", [.. jobs.EnumerateArray().Select(Entry).OfType<ManifestEntry>()])
            : null;
    }

    private static ManifestEntry? Entry(JsonElement job)
    {
        var (name, run, output, version) = (Text(job, "name"), Text(job, "run"), Text(job, "out"), Text(job, "version"));
        if (name is null || run is null || output is null || version is null
            || Number(job, "exit") is not { } exit || Number(job, "seconds") is not { } seconds
            || !DateTimeOffset.TryParseExact(Text(job, "finishedAt"), instant, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var finished))
        {
            return null;
        }

        var written = Text(job, "day");
        DateOnly? on = DateOnly.TryParseExact(written, day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : null;
        if (written is not null && on is null)
        {
            return null;
        }

        return new ManifestEntry
        {
            Name = name,
            Run = run,
            Exit = (int)exit,
            Seconds = seconds,
            Out = output,
            Sha256 = Text(job, "sha256"),
            Version = version,
            Tables = TableNames.Read(Part(job, "tables", JsonValueKind.Array)?.EnumerateArray().Select(t => t.ToString()) ?? []),
            Digest = Text(job, "digest"),
            Day = on,
            Files = Part(job, "files", JsonValueKind.Object)?.EnumerateObject().DistinctBy(f => f.Name).ToDictionary(f => f.Name, f => f.Value.ToString(), StringComparer.Ordinal)
                ?? new Dictionary<string, string>(StringComparer.Ordinal),
            Store = Text(job, "store"),
            FinishedAt = finished,
        };
    }

    private static string? Text(JsonElement parent, string name) => Part(parent, name, JsonValueKind.String)?.GetString();

    private static double? Number(JsonElement parent, string name) => Part(parent, name, JsonValueKind.Number)?.GetDouble();

    private static JsonElement? Part(JsonElement parent, string name, JsonValueKind kind) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var part) && part.ValueKind == kind ? part : null;
}
