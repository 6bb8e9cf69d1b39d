using Microsoft.CodeAnalysis;

namespace Barline.Generators.Parsing;

/// <summary>What <c>Setup</c> and the members that it reaches say.</summary>
/// <param name="Imports">The imports in the order in which they are met.</param>
/// <param name="Inputs">The inputs in the order in which they are met.</param>
/// <param name="DescribedBy">A base script of another assembly whose <c>Setup</c> runs too: its source is not here, but its metadata says the same.</param>
internal sealed record SetupContents(IReadOnlyList<ImportCall> Imports, IReadOnlyList<InputCall> Inputs, INamedTypeSymbol? DescribedBy);
