using System.Globalization;
using PartnershipGraph.Formats.Merging;

namespace PartnershipGraph.Formats.Countries;

/// <summary>The two states of a row, or why there are none.</summary>
/// <param name="First">The state of the first number.</param>
/// <param name="Second">The state of the second one.</param>
internal readonly record struct StatePair(StateCode First, StateCode Second)
{
    /// <summary>Finds the states of two numbers in a year.</summary>
    /// <returns>Why they are no pair; null where they are one.</returns>
    public static string? Find(int first, int second, int year, Unplaced unplaced, out StatePair pair)
    {
        foreach (var code in new[] { first, second })
        {
            if (StateCodes.WhyNone(code, year) is { } reason)
            {
                pair = default;
                return unplaced.Note(reason, code.ToString(CultureInfo.InvariantCulture));
            }
        }

        pair = new StatePair(StateCodes.Find(first, year)!, StateCodes.Find(second, year)!);
        return pair.First.Id == pair.Second.Id ? LeftOut.SamePair : null;
    }
}
