using PartnershipGraph.Formats.Text;

namespace PartnershipGraph.Formats.MatrixMarket;

/// <summary>What every line of a matrix must keep to.</summary>
internal static class Lines
{
    /// <summary>Refuses a line that goes on after its last field.</summary>
    public static void End(TieFile file, int line, Words words, string what)
    {
        if (!words.Rest.IsEmpty)
        {
            throw file.Fault(
                line, "field-count", $"the {what} goes on: {Excerpt.Of(words.Rest)}", "Write each on a line of its own, and nothing after it.");
        }
    }
}
