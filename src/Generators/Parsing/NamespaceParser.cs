using Barline.Generators.Infrastructure;
using Barline.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Reach = Microsoft.CodeAnalysis.Accessibility;

namespace Barline.Generators.Parsing;

/// <summary>Reads <c>[Uses&lt;T&gt;]</c> of a script and of the scripts that it derives from.</summary>
internal static class NamespaceParser
{
    public static EquatableArray<NamespaceModel> Parse(INamedTypeSymbol script, INamedTypeSymbol? baseScript, Func<string, bool> isFree)
    {
        List<NamespaceModel> namespaces = [];
        foreach (INamedTypeSymbol type in script.SelfAndBases().Reverse())
        {
            bool isOwn = SymbolEqualityComparer.Default.Equals(type, script);
            if (!isOwn && (baseScript is null || !type.IsScript()))
            {
                continue;
            }

            foreach (AttributeData attribute in type.GetAttributes())
            {
                if (attribute.AttributeClass is { TypeArguments: [INamedTypeSymbol { TypeKind: TypeKind.Class } used] } marker
                    && marker.IsSdkType(KnownNames.UsesAttribute)
                    && NameOf(used) is { } name
                    && namespaces.TrueForAll(known => known.Name != name))
                {
                    namespaces.Add(new NamespaceModel(name, used.Qualified(), CanCreate(used, script), Accessibility(used, script), isOwn && isFree(name)));
                }
            }
        }

        return namespaces.ToEquatableArray();
    }

    private static string? NameOf(INamedTypeSymbol type)
    {
        foreach (INamedTypeSymbol current in type.SelfAndBases())
        {
            if (current.FindAttribute(KnownNames.ScriptNamespaceAttribute) is { ConstructorArguments: [{ Value: string name }] })
            {
                return SyntaxFacts.IsValidIdentifier(name) ? name : null;
            }
        }

        return null;
    }

    private static bool CanCreate(INamedTypeSymbol type, INamedTypeSymbol script) =>
        !type.IsAbstract
        && type.InstanceConstructors.Any(constructor =>
            constructor.Parameters.Length == 0
            && (constructor.DeclaredAccessibility == Reach.Public
                || (constructor.DeclaredAccessibility is Reach.Internal or Reach.ProtectedOrInternal
                    && SymbolEqualityComparer.Default.Equals(constructor.ContainingAssembly, script.ContainingAssembly))))
        && !type.SelfAndBases().Any(static current => current.GetMembers().Any(static member => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }));

    /// <summary>A member may not be easier to reach than its type.</summary>
    private static string Accessibility(INamedTypeSymbol type, INamedTypeSymbol script)
    {
        if (script.IsSealed)
        {
            return "private";
        }

        bool isInternal = false;
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            switch (current.DeclaredAccessibility)
            {
                case Reach.Public:
                    break;
                case Reach.Internal:
                    isInternal = true;
                    break;
                default:
                    return "private";
            }
        }

        return isInternal ? "private protected" : "protected";
    }
}
