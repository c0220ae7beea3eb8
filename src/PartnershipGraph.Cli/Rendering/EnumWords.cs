namespace PartnershipGraph.Cli.Rendering;

/// <summary>Enumerations as the words of the data format and of the command line.</summary>
internal static class EnumWords
{
    public static string Word(this Enum value) => value.ToString().ToLowerInvariant();
}
