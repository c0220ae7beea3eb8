using System.Runtime.InteropServices;

namespace PartnershipGraph.Kernel.Graphs;

/// <summary>A tie as a builder was given it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ReceivedTie(int Source, int Target, double Strength);
