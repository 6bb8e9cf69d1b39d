using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Barline.Generators.Parsing;

/// <summary>A call of <c>Import</c>, or of a generic helper that passes its own type argument on, with the script that it imports.</summary>
internal sealed record ImportCall(INamedTypeSymbol Imported, InvocationExpressionSyntax Site);
