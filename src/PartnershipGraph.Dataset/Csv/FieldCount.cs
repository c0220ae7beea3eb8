namespace PartnershipGraph.Dataset.Csv;

/// <summary>Counts the fields of a line whose quotes are well formed.</summary>
internal static class FieldCount
{
    /// <summary>The number of the field, from 0, that follows the bytes: commas inside quotes part nothing.</summary>
    public static int Before(ReadOnlySpan<byte> bytes)
    {
        var (field, quoted) = (0, false);
        foreach (var b in bytes)
        {
            quoted ^= b == (byte)'"';
            field += b == (byte)',' && !quoted ? 1 : 0;
        }

        return field;
    }
}
