using System.Runtime.InteropServices;

namespace PartnershipGraph.Kernel.Contacts;

/// <summary>Two vertices meet at an instant.</summary>
/// <param name="Time">When; any finite number, in any unit.</param>
/// <param name="From">One of them; the one that gives, where contacts have a direction.</param>
/// <param name="To">The other.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Contact(double Time, int From, int To);
