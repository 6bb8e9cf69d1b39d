using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Barline.Generators.Incremental;

/// <summary>A class with attributes: one of them may make it a script.</summary>
/// <param name="Declaration">The part that has the attributes.</param>
/// <param name="Key">Its type's key in <see cref="TypeFacts"/>, by which it is found again after an edit.</param>
internal sealed record Candidate(TypeDeclarationSyntax Declaration, string Key);
