using System.Collections.Immutable;
using static System.FormattableString;

namespace PartnershipGraph.Kernel.Structure;

/// <summary>The sixteen ways in which three vertices can be tied, as named by Holland and Leinhardt (1970).</summary>
/// <remarks>
/// The digits count mutual, one-way and absent pairs; the letters tell apart what has the same digits: D for down, U for up,
/// C for cycle or chain, T for transitive.
/// </remarks>
internal static class TriadClasses
{
    /// <summary>The names in their usual order.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "003", "012", "102", "021D", "021U", "021C", "111D", "111U", "030T", "030C", "201", "120D", "120U", "120C", "210", "300",
    ];

    private static readonly ImmutableArray<int> classOf = [.. Enumerable.Range(0, 64).Select(code => Names.IndexOf(NameOf(code)))];

    /// <summary>The place in <see cref="Names"/> of a triad a, b, c.</summary>
    /// <param name="ab">How a and b are tied: 1 for a→b, 2 for b→a, 3 for both, 0 for neither.</param>
    /// <param name="ac">The same of a and c.</param>
    /// <param name="bc">The same of b and c.</param>
    public static int Of(int ab, int ac, int bc) => classOf[ab | (ac << 2) | (bc << 4)];

    private static string NameOf(int code)
    {
        var (outs, ins) = (new int[3], new int[3]);
        var (mutual, absent) = (0, 0);
        foreach (var (first, second, tie) in new[] { (0, 1, code & 3), (0, 2, (code >> 2) & 3), (1, 2, code >> 4) })
        {
            mutual += tie == 3 ? 1 : 0;
            absent += tie == 0 ? 1 : 0;
            outs[first] += tie & 1;
            ins[second] += tie & 1;
            outs[second] += tie >> 1;
            ins[first] += tie >> 1;
        }

        var digits = Invariant($"{mutual}{3 - mutual - absent}{absent}");
        bool Has(int sent, int received) => Enumerable.Range(0, 3).Any(v => outs[v] == sent && ins[v] == received);
        return digits switch
        {
            "021" or "120" => digits + (Has(sent: 2, received: 0) ? "D" : Has(sent: 0, received: 2) ? "U" : "C"),
            "111" => digits + (Has(sent: 1, received: 0) ? "D" : "U"),
            "030" => digits + (Has(sent: 2, received: 0) ? "T" : "C"),
            _ => digits,
        };
    }
}
