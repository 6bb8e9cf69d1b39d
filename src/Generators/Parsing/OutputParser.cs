using Barline.Generators.Infrastructure;
using Barline.Generators.Model;
using Microsoft.CodeAnalysis;

namespace Barline.Generators.Parsing;

/// <summary>Reads the <c>[Output]</c> members of a script and of the classes that it derives from.</summary>
internal static class OutputParser
{
    public static EquatableArray<OutputModel> Parse(INamedTypeSymbol script)
    {
        List<OutputModel> outputs = [];
        foreach (INamedTypeSymbol type in script.SelfAndBases().Reverse())
        {
            foreach (ISymbol member in type.GetMembers().Where(static member => member.Kind is SymbolKind.Property or SymbolKind.Field).InSourceOrder(type))
            {
                if (!member.IsImplicitlyDeclared
                    && member.FindAttribute(KnownNames.OutputAttribute) is { } attribute
                    && ValueType(member, script) is { } valueType)
                {
                    string title = attribute.ConstructorArguments is [{ Value: string given }] ? given : member.Name;
                    outputs.RemoveAll(known => known.Name == member.Name);
                    outputs.Add(Model(member.Name, title, valueType));
                }
            }
        }

        return outputs.ToEquatableArray();
    }

    /// <summary>The type of what is read; null where the generated code cannot read it, which an analyzer tells.</summary>
    private static ITypeSymbol? ValueType(ISymbol member, INamedTypeSymbol script) => member switch
    {
        { IsStatic: true } or IPropertySymbol { ExplicitInterfaceImplementations.Length: > 0 } => null,
        IFieldSymbol { Type: { IsRefLikeType: true } or IPointerTypeSymbol or IFunctionPointerTypeSymbol } => null,
        IPropertySymbol { Type: { IsRefLikeType: true } or IPointerTypeSymbol or IFunctionPointerTypeSymbol } => null,
        IFieldSymbol field when field.IsVisibleIn(script) => field.Type,
        IPropertySymbol { IsIndexer: false, GetMethod: { } getter } property when getter.IsVisibleIn(script) => property.Type,
        _ => null,
    };

    private static OutputModel Model(string name, string title, ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { TypeArguments: [{ } element] })
        {
            if (type.IsSdkType(KnownNames.Series) || type.IsSdkType(KnownNames.Var))
            {
                return new OutputModel(name, title, element.Qualified(), OutputForm.Series);
            }

            if (type.IsSdkType(KnownNames.SeriesExpression))
            {
                return new OutputModel(name, title, element.Qualified(), OutputForm.Expression);
            }
        }

        return new OutputModel(name, title, type.Qualified(), OutputForm.Value);
    }
}
