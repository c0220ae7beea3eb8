namespace PartnershipGraph.Dataset.Island;

/// <summary>How much is taken in: a small file may unpack into what no memory holds.</summary>
/// <param name="Page">The bytes of the page.</param>
/// <param name="Unpacked">The bytes of the data once they are unpacked.</param>
internal sealed record IslandLimits(long Page, long Unpacked)
{
    private const long mebibyte = 1 << 20;

    /// <summary>The limits: pages of 128 MiB, data of 512 MiB.</summary>
    public static IslandLimits Usual { get; } = new(128 * mebibyte, 512 * mebibyte);
}
