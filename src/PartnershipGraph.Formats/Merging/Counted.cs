using static System.FormattableString;

namespace PartnershipGraph.Formats.Merging;

/// <summary>Numbers of things in running text.</summary>
internal static class Counted
{
    /// <summary>"1 member is", "2 members are".</summary>
    public static string Of(int number, string one, string many) => Invariant($"{number} {(number == 1 ? one : many)}");
}
