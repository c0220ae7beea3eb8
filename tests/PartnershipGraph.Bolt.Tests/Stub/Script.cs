using System.Collections.Immutable;

namespace PartnershipGraph.Bolt.Tests.Stub;

/// <summary>
/// What happens on one connection, a step a line:
/// <list type="table">
/// <item><term>C: RUN 'RETURN 1' {} {}</term><description>the client sends this now; the last fields may be left away</description></item>
/// <item><term>S: SUCCESS {fields: ['x']}</term><description>the server answers</description></item>
/// <item><term>part 1000, drain</term><description>so many bytes of the client, whatever they are; all until it closes</description></item>
/// <item><term>offer</term><description>the client offers its versions</description></item>
/// <item><term>handshake [5.4]</term><description>agrees on that version, or on the best offered up to 5.8</description></item>
/// <item><term>handshake 00000404</term><description>answers the offer with these bytes</description></item>
/// <item><term>ready [5.4] [{hints}]</term><description>handshake, HELLO and LOGON, all well</description></item>
/// <item><term>ignored</term><description>what the client sends before its RESET is IGNORED</description></item>
/// <item><term>recover</term><description>ignored, then RESET and its SUCCESS, or the client leaves</description></item>
/// <item><term>noop, raw 00FF, chunks 10, bytewise, whole</term><description>how bytes are sent</description></item>
/// <item><term>signal x, wait x, quiet x</term><description>tells the test, waits for it, waits with nothing arriving</description></item>
/// <item><term>close, abort</term><description>end of stream, or reset, from the server</description></item>
/// <item><term>gone, goodbye</term><description>the client closes, without or with GOODBYE</description></item>
/// <item><term>repeat … end, maybe … end</term><description>blocks, entered where the next message is their first</description></item>
/// <item><term>either … or … end</term><description>alternatives, chosen in the same way</description></item>
/// </list>
/// A line that begins with a brace goes on with the one above. A script that does not close ends with the client leaving, GOODBYE or not.
/// </summary>
internal static class Script
{
    private const string names =
        "C: S: part drain offer handshake ready ignored recover noop raw chunks bytewise whole "
        + "signal wait quiet close abort gone goodbye repeat maybe either";

    private static readonly HashSet<string> verbs = new(names.Split(' '), StringComparer.Ordinal);

    public static ImmutableArray<Step> Parse(string text)
    {
        var joined = text.Replace("\n{", " {", StringComparison.Ordinal);
        var lines = new Queue<string>(joined.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        var steps = Block(lines);
        return lines.Count == 0 ? steps : throw new ScriptException($"'{lines.Peek()}' opens or closes no block");
    }

    private static ImmutableArray<Step> Block(Queue<string> lines)
    {
        var steps = ImmutableArray.CreateBuilder<Step>();
        while (lines.TryPeek(out var line) && line is not ("or" or "end"))
        {
            lines.Dequeue();
            var words = line.Split(' ', 2);
            var (verb, rest) = (words[0], words.Length > 1 ? words[1] : "");
            if (!verbs.Contains(verb))
                throw new ScriptException($"no step is called '{verb}'");
            if (verb is "C:" or "S:" && !Message.IsKnown(rest.Split(' ')[0]))
                throw new ScriptException($"no message is called '{rest.Split(' ')[0]}'");
            steps.Add(new Step(verb, rest, verb is "repeat" or "maybe" or "either" ? Branches(lines) : []));
        }

        return steps.ToImmutable();
    }

    private static ImmutableArray<ImmutableArray<Step>> Branches(Queue<string> lines)
    {
        var branches = ImmutableArray.CreateBuilder<ImmutableArray<Step>>();
        string? closing;
        do
        {
            branches.Add(Block(lines));
            if (!lines.TryDequeue(out closing))
                throw new ScriptException("a block has no end");
        }
        while (closing is "or");
        return branches.ToImmutable();
    }
}
