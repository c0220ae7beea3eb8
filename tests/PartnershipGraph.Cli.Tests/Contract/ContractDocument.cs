using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PartnershipGraph.Cli.Tests.Contract;

/// <summary>
/// Finds the examples of JSON in the contract, and the command that each belongs to: a fenced block belongs to the last
/// command named before it, code in running text to the last one named in its passage (a bullet or a line).
/// </summary>
internal sealed partial class ContractDocument
{
    private const string fence = "```";

    private readonly List<ContractExample> examples = [];
    private string lastCommand = "";
    private string passageCommand = "";
    private List<string>? block;

    public static IReadOnlyList<ContractExample> Examples(string text)
    {
        var document = new ContractDocument();
        foreach (var line in text.Split('\n'))
        {
            document.Read(line);
        }

        return document.examples;
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code { get; }

    [GeneratedRegex(@"^pgraph ([a-z-]+)")]
    private static partial Regex Call { get; }

    /// <summary>The start of an object.</summary>
    [GeneratedRegex("""^\{\s*["]""")]
    private static partial Regex ObjectStart { get; }

    /// <summary>The start of a member that is an object.</summary>
    [GeneratedRegex("""^"[A-Za-z]+":\s*\{""")]
    private static partial Regex MemberStart { get; }

    private void Read(string line)
    {
        if (line.StartsWith(fence, StringComparison.Ordinal))
            ReadFence(line);
        else if (block is not null)
            block.Add(line);
        else
            ReadText(line);
    }

    private void ReadFence(string line)
    {
        if (block is null)
        {
            block = [line];
            return;
        }

        if (block[0].TrimEnd() == fence + "json")
            Add(lastCommand, string.Join('\n', block.Skip(1)));
        block = null;
    }

    private void ReadText(string line)
    {
        if (!line.StartsWith("  ", StringComparison.Ordinal))
            passageCommand = "";

        foreach (Match code in Code.Matches(line))
        {
            var text = code.Groups[1].Value;
            if (Call.Match(text) is { Success: true } call)
                passageCommand = lastCommand = call.Groups[1].Value;
            else if (ObjectStart.IsMatch(text))
                Add(passageCommand, text);
            else if (MemberStart.IsMatch(text))
                Add(passageCommand, "{" + text + "}");
        }
    }

    private void Add(string command, string sketch) => examples.Add(new ContractExample(command, (JsonObject)ExampleReader.Read(sketch)!));
}
