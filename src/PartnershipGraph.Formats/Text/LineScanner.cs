namespace PartnershipGraph.Formats.Text;

/// <summary>Goes through the lines of a text that end in LF, CR LF or CR, comments and blank lines passed over.</summary>
internal ref struct LineScanner(ReadOnlySpan<byte> text, CancellationToken cancellation)
{
    private ReadOnlySpan<byte> rest = text;

    /// <summary>The present line without its end and without blanks around it.</summary>
    public ReadOnlySpan<byte> Line { get; private set; }

    /// <summary>Which line that is, the first being 1; after the last, that line.</summary>
    public int Number { get; private set; }

    /// <summary>Moves to the next line that is not blank and does not begin with a percent sign.</summary>
    public bool Next()
    {
        while (NextOfAll())
        {
            if (Line.Length > 0 && Line[0] != (byte)'%')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Moves to the next line, whatever it holds.</summary>
    public bool NextOfAll()
    {
        if (rest.IsEmpty)
        {
            Line = default;
            return false;
        }

        if ((++Number & 4095) == 0)
        {
            cancellation.ThrowIfCancellationRequested();
        }

        var end = rest.IndexOfAny((byte)'\n', (byte)'\r');
        Line = (end < 0 ? rest : rest[..end]).Trim(" \t"u8);
        rest = end < 0 ? default : rest[(end + (rest[end..].StartsWith("\r\n"u8) ? 2 : 1))..];
        return true;
    }
}
