namespace PartnershipGraph.Formats.Fields;

/// <summary>How files of the field say that a number is missing: nothing, NA, a full stop, or -9.</summary>
internal static class MissingValue
{
    public static bool Is(ReadOnlySpan<byte> field) =>
        field.IsEmpty || field.SequenceEqual("NA"u8) || field.SequenceEqual("."u8) || field.SequenceEqual("-9"u8) || field.SequenceEqual("NaN"u8)
        || field.SequenceEqual("-9.0"u8);
}
