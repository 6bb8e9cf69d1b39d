using Barline.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Barline.Testing;

/// <summary>What the generator reports, for tests of the catalogue.</summary>
public static class GeneratorDescriptors
{
    /// <summary>BAR2001.</summary>
    public static DiagnosticDescriptor ImportCycle => CycleReporter.ImportCycle;
}
