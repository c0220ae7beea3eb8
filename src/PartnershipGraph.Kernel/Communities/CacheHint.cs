using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace PartnershipGraph.Kernel.Communities;

/// <summary>Asks the processor for memory that will be read soon; changes nothing, and is nothing on a processor without it.</summary>
internal static class CacheHint
{
    /// <summary>Asks for the line in which a place lies. That the place may move before it arrives does no harm.</summary>
    public static unsafe void Fetch<T>(ref readonly T place)
        where T : unmanaged
    {
        if (Sse.IsSupported)
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.AsRef(in place)));
    }
}
