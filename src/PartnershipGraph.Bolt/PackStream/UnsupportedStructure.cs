using System.Globalization;

namespace PartnershipGraph.Bolt.PackStream;

/// <summary>A structure whose tag means nothing here: it was read to its end, and only whoever asks for the value gets the error.</summary>
internal sealed record UnsupportedStructure(byte Tag, IReadOnlyList<object?> Fields)
{
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"a structure with the unknown tag 0x{Tag:X2} and {Fields.Count} fields");

    /// <exception cref="UnsupportedFeatureException">The value is such a structure.</exception>
    public static object? Refuse(object? value) =>
        value is UnsupportedStructure unknown ? throw unknown.Refusal() : value;

    public UnsupportedFeatureException Refusal() => new($"The server sent {this}, a value that this version of the driver does not know.");
}
