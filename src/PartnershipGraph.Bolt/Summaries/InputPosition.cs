namespace PartnershipGraph.Bolt.Summaries;

/// <inheritdoc cref="IInputPosition" />
internal sealed record InputPosition(int Offset, int Line, int Column) : IInputPosition
{
    /// <summary>A place that the server names, or null where it names none.</summary>
    public static InputPosition? Read(object? position) =>
        position is IReadOnlyDictionary<string, object?> { Count: > 0 } known
        && known.GetValueOrDefault("line") is long line
            ? new InputPosition(Number(known.GetValueOrDefault("offset")), Number(line), Number(known.GetValueOrDefault("column")))
            : null;

    private static int Number(object? value) => value is long number ? (int)Math.Clamp(number, int.MinValue, int.MaxValue) : 0;
}
