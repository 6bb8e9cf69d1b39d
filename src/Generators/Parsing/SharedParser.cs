using Barline.Generators.Infrastructure;
using Barline.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Barline.Generators.Parsing;

/// <summary>Reads the <c>[Shared]</c> properties of a script.</summary>
internal static class SharedParser
{
    private static readonly SymbolDisplayFormat annotated =
        SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The properties of the class itself whose other half is missing.</summary>
    /// <remarks>One that is not partial, or cannot hold a value of a run, gets no half: the compiler or an analyzer says so.</remarks>
    public static EquatableArray<SharedModel> Parse(INamedTypeSymbol script, CancellationToken token)
    {
        List<SharedModel> shared = [];
        foreach (ISymbol member in script.GetMembers().Where(static member => member.Kind == SymbolKind.Property).InSourceOrder(script))
        {
            if (member is IPropertySymbol property
                && IsShared(property)
                && property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(token) is PropertyDeclarationSyntax declaration)
            {
                shared.Add(Model(property, declaration));
            }
        }

        return shared.ToEquatableArray();
    }

    /// <summary>What the script and its base scripts share, as items of the metadata's list.</summary>
    public static EquatableArray<string> Describe(INamedTypeSymbol script)
    {
        List<string> items = [];
        foreach (INamedTypeSymbol type in script.SelfAndBases())
        {
            if (type.IsForeignTo(script))
            {
                // Private ones are not among the symbols, but the metadata has them.
                if (type.IsScript())
                {
                    items.Add($".. {type.Qualified()}.{GeneratedNames.Metadata}.Shared");
                    break;
                }

                continue;
            }

            items.AddRange(type.GetMembers()
                .OfType<IPropertySymbol>()
                .Where(IsShared)
                .InSourceOrder(type)
                .Select(static property => $"new({Literals.Text(property.Name)}, typeof({((IPropertySymbol)property).Type.Qualified()}))"));
        }

        return items.ToEquatableArray();
    }

    private static bool IsShared(IPropertySymbol property) =>
        property is { IsPartialDefinition: true, PartialImplementationPart: null, IsStatic: false, IsIndexer: false, RefKind: RefKind.None, ExplicitInterfaceImplementations.IsEmpty: true }
        && property.FindAttribute(KnownNames.SharedAttribute) is not null
        && property.Type is { IsRefLikeType: false, TypeKind: not (TypeKind.Error or TypeKind.Pointer or TypeKind.FunctionPointer or TypeKind.Dynamic) };

    private static SharedModel Model(IPropertySymbol property, PropertyDeclarationSyntax declaration)
    {
        string type = property.Type.ToDisplayString(annotated);
        IEnumerable<string> modifiers = declaration.Modifiers.Where(static modifier => !modifier.IsKind(SyntaxKind.PartialKeyword)).Select(static modifier => modifier.Text);
        return new SharedModel(
            property.Name,
            type,
            string.Join(" ", [.. modifiers, "partial", type]),
            Accessor(declaration, SyntaxKind.GetAccessorDeclaration),
            Accessor(declaration, SyntaxKind.SetAccessorDeclaration) ?? Accessor(declaration, SyntaxKind.InitAccessorDeclaration));
    }

    private static string? Accessor(PropertyDeclarationSyntax declaration, SyntaxKind kind)
    {
        foreach (AccessorDeclarationSyntax accessor in declaration.AccessorList?.Accessors ?? [])
        {
            if (accessor.IsKind(kind))
            {
                return string.Join(" ", accessor.Modifiers.Select(static modifier => modifier.Text).Append(accessor.Keyword.Text));
            }
        }

        return null;
    }
}
