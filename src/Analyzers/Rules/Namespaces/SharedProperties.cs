using System.Runtime.CompilerServices;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Barline.Analyzers.Rules;

/// <summary>The <c>[Shared]</c> properties of a compilation, found when the first of them is looked at.</summary>
internal sealed class SharedProperties(Compilation compilation)
{
    private const string shared = "Shared";

    // Between two edits nearly all trees stay the same objects, so each is looked through once in the life of an editor.
    private static readonly ConditionalWeakTable<SyntaxTree, PropertyDeclarationSyntax[]> known = new();

    private Dictionary<string, List<IPropertySymbol>>? byName;

    /// <summary>Whether the property is marked <c>[Shared]</c>.</summary>
    public static bool IsShared(IPropertySymbol property) => property.FindAttribute(shared + "Attribute") is not null;

    /// <summary>The first shared property of that name with another type, in the order of files and places; null where there is none.</summary>
    public IPropertySymbol? Other(IPropertySymbol property, CancellationToken token)
    {
        // Two threads that come here at once find the same.
        Dictionary<string, List<IPropertySymbol>> all = byName ??= Find(token);
        return all.TryGetValue(property.Name, out List<IPropertySymbol>? named)
            ? named.Find(other => !SymbolEqualityComparer.Default.Equals(other.Type, property.Type) && other.Type.TypeKind != TypeKind.Error)
            : null;
    }

    private Dictionary<string, List<IPropertySymbol>> Find(CancellationToken token)
    {
        Dictionary<string, List<IPropertySymbol>> found = new(StringComparer.Ordinal);
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            token.ThrowIfCancellationRequested();
            if (!known.TryGetValue(tree, out PropertyDeclarationSyntax[]? declarations))
            {
                declarations = [.. In(tree.GetRoot(token))];
                declarations = known.GetValue(tree, _ => declarations);
            }

            foreach (PropertyDeclarationSyntax declaration in declarations)
            {
#pragma warning disable RS1030 // The other declarations stand in other files than the property that is analysed.
                SemanticModel model = compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
                if (model.GetDeclaredSymbol(declaration, token) is { } property && IsShared(property) && property.ContainingType.IsScript())
                {
                    if (!found.TryGetValue(property.Name, out List<IPropertySymbol>? named))
                    {
                        found.Add(property.Name, named = []);
                    }

                    named.Add(property);
                }
            }
        }

        return found;
    }

    private static IEnumerable<PropertyDeclarationSyntax> In(SyntaxNode root) =>
        root.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
            .OfType<PropertyDeclarationSyntax>()
            .Where(static property => property.AttributeLists.Any(static list => list.Attributes.Any(static attribute => IsNamedShared(attribute.Name))));

    private static bool IsNamedShared(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => IsNamedShared(qualified.Right),
        AliasQualifiedNameSyntax alias => IsNamedShared(alias.Name),
        SimpleNameSyntax simple => simple.Identifier.ValueText is shared or (shared + "Attribute"),
        _ => false,
    };
}
