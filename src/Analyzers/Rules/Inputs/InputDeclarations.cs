using Barline.Generators;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Rules;

/// <summary>Reads the two forms of inputs.</summary>
internal static class InputDeclarations
{
    /// <summary>What the attribute of an <c>[Input]</c> property says; its default is read where it stands.</summary>
    public static InputDeclaration? Of(IPropertySymbol property, CancellationToken token)
    {
        if (property.FindAttribute(KnownNames.InputAttribute) is not { } attribute)
        {
            return null;
        }

        AttributeSyntax? syntax = attribute.ApplicationSyntaxReference?.GetSyntax(token) as AttributeSyntax;
        TypedConstant options = attribute.NamedArguments.FirstOrDefault(static argument => argument.Key == "Options").Value;
        return new InputDeclaration(property.Name, property.Type)
        {
            Title = attribute.ConstructorArguments is [{ Value: string title }]
                ? new InputPart(title, syntax?.ArgumentList?.Arguments.FirstOrDefault()?.Expression.GetLocation() ?? property.Locations[0])
                : new InputPart(property.Name, property.Locations[0]),
            Min = Named("Min"),
            Max = Named("Max"),
            Step = Named("Step"),
            Options = options is { Kind: TypedConstantKind.Array, IsNull: false } && options.Values.All(static option => option.Kind is TypedConstantKind.Primitive or TypedConstantKind.Enum)
                ? [.. options.Values.Select(static option => option.Value)]
                : null,
        };

        InputPart? Named(string name)
        {
            foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
            {
                if (argument.Key == name && argument.Value.Kind == TypedConstantKind.Primitive)
                {
                    AttributeArgumentSyntax? place = syntax?.ArgumentList?.Arguments.FirstOrDefault(each => each.NameEquals?.Name.Identifier.ValueText == name);
                    return new InputPart(argument.Value.Value, place?.Expression.GetLocation() ?? property.Locations[0]);
                }
            }

            return null;
        }
    }

    /// <summary>What a call such as <c>Input.Int("Length", 20, min: 1)</c> says; null where its title is known only to a running script.</summary>
    public static InputDeclaration? Of(IInvocationOperation call)
    {
        InputPart? Constant(string name) => Argument(call, name) is { ConstantValue: { HasValue: true, Value: var value } } argument
            ? new InputPart(value, argument.Syntax.GetLocation())
            : null;

        return Constant("title") is not { Value: string title } place
            ? null
            : new InputDeclaration(title, Argument(call, "defaultValue")?.Type)
            {
                Title = place,
                Default = Constant("defaultValue"),
                Min = Constant("min"),
                Max = Constant("max"),
                Step = Constant("step"),
                Options = Argument(call, "options") is { } options ? Elements(options) : null,
            };
    }

    private static IOperation? Argument(IInvocationOperation call, string name)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter } && parameter.Name == name)
            {
                return argument.Value;
            }
        }

        return null;
    }

    private static IReadOnlyList<object?>? Elements(IOperation options)
    {
        while (options is IConversionOperation conversion)
        {
            options = conversion.Operand;
        }

        IEnumerable<IOperation>? elements = options switch
        {
            ICollectionExpressionOperation collection => collection.Elements,
            IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
            _ => null,
        };
        return elements is not null && elements.All(static element => element.ConstantValue.HasValue)
            ? [.. elements.Select(static element => element.ConstantValue.Value)]
            : null;
    }
}
