using System.Text.Json;
using System.Text.RegularExpressions;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Cases;

/// <summary>Holds a run against what its case asks for.</summary>
internal static partial class CaseJudgement
{
    /// <summary>What is wrong with the run; nothing where it is right.</summary>
    public static IReadOnlyList<string> Faults(CaseFile expected, CliRun run) =>
    [
        .. Exit(expected, run),
        .. Json(expected, run),
        .. Texts(expected, "stdout", run.Out),
        .. Texts(expected, "stderr", run.Error),
        .. StackTrace("stdout", run.Out),
        .. StackTrace("stderr", run.Error),
    ];

    [GeneratedRegex(@"^\s+at \S+\(|Unhandled exception", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Trace { get; }

    private static IEnumerable<string> Exit(CaseFile expected, CliRun run)
    {
        if (!expected.Exit.Contains(run.Exit))
            yield return FormattableString.Invariant($"exit {run.Exit}, not {string.Join(" or ", expected.Exit)}");
    }

    private static IEnumerable<string> Json(CaseFile expected, CliRun run)
    {
        var asksJson = expected.Args.SkipWhile(a => a != "--format").Skip(1).FirstOrDefault() == "json";
        var mustHold = expected.Json.Count > 0 && (expected.Exit.Count == 1 || run.Exit == 0);
        if (!mustHold && !(asksJson && run.Out.Length > 0))
            return [];

        JsonElement answer;
        try
        {
            answer = run.Json;
        }
        catch (JsonException e)
        {
            return ["stdout is no JSON: " + e.Message];
        }

        return [.. NotANumber(answer, "$"), .. mustHold ? Values(expected, answer) : []];
    }

    private static IEnumerable<string> Values(CaseFile expected, JsonElement answer)
    {
        foreach (var (path, value) in expected.Json)
        {
            var name = string.Join('/', path);
            if (JsonPath.Follow(answer, path) is not { } found)
                yield return $"{name} is missing";
            else if (!JsonPath.Agrees(value, found, expected.Tolerance))
                yield return $"{name} is {found.GetRawText()}, not {value.GetRawText()}";
        }
    }

    private static IEnumerable<string> NotANumber(JsonElement value, string path) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(m => NotANumber(m.Value, path + "/" + m.Name)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany((v, i) => NotANumber(v, FormattableString.Invariant($"{path}/{i}"))),
        JsonValueKind.String when value.GetString() is "NaN" or "Infinity" or "-Infinity" => [$"{path} is {value.GetString()}"],
        _ => [],
    };

    private static IEnumerable<string> Texts(CaseFile expected, string stream, string text) =>
    [
        .. expected.Texts(stream + "_has").Where(t => !Has(text, t)).Select(t => $"{stream} lacks '{t}': {text}"),
        .. expected.Texts(stream + "_lacks").Where(t => Has(text, t)).Select(t => $"{stream} has '{t}': {text}"),
    ];

    private static IEnumerable<string> StackTrace(string stream, string text)
    {
        if (Trace.IsMatch(text))
            yield return $"{stream} has a stack trace: {text}";
    }

    private static bool Has(string text, string part) => text.Contains(part, StringComparison.OrdinalIgnoreCase);
}
