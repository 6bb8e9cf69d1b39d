using Barline.Generators.Infrastructure;
using Barline.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Barline.Generators.Parsing;

/// <summary>Reads the <c>[Input]</c> properties of a script and of the classes that it derives from.</summary>
internal sealed class InputParser(SemanticModels models, CancellationToken token)
{
    private readonly ConstantReader constants = new(models);

    /// <summary>The inputs, those of base classes first. A property that hides or overrides an input stands in its place.</summary>
    public List<InputModel> ParseProperties(INamedTypeSymbol script)
    {
        List<InputModel> inputs = [];
        foreach (INamedTypeSymbol type in script.SelfAndBases().Reverse())
        {
            foreach (ISymbol member in type.GetMembers().Where(static member => member.Kind == SymbolKind.Property).InSourceOrder(type))
            {
                if (member.FindAttribute(KnownNames.InputAttribute) is { } attribute && Parse((IPropertySymbol)member, attribute, script) is { } input)
                {
                    int hidden = inputs.FindIndex(known => known.Name == input.Name);
                    if (hidden < 0)
                    {
                        inputs.Add(input);
                    }
                    else
                    {
                        inputs[hidden] = input;
                    }
                }
            }
        }

        return inputs;
    }

    /// <summary>Whether an object initializer in <paramref name="script"/> can set the property and read it back.</summary>
    private static bool IsSettable(IPropertySymbol property, INamedTypeSymbol script) =>
        property is { IsStatic: false, IsIndexer: false, GetMethod: { } getter, SetMethod: { } setter }
        && getter.IsVisibleIn(script)
        && setter.IsVisibleIn(script);

    private InputModel? Parse(IPropertySymbol property, AttributeData attribute, INamedTypeSymbol script)
    {
        if (!IsSettable(property, script) || InputTypes.KindOf(property.Type) is not { } kind)
        {
            return null;
        }

        InputModel input = new()
        {
            Name = property.Name,
            Title = attribute.ConstructorArguments is [{ Value: string title }] ? title : property.Name,
            Kind = kind,
            Default = property.IsForeignTo(script) ? null : Default(property, kind),
            EnumType = kind == "Enum" ? property.Type.Qualified() : null,
            Options = kind == "Enum" ? EnumNames(property.Type) : EquatableArray<string>.Empty,
            IsRequired = property.IsRequired,
            DescribedBy = DescribedBy(property, script),
        };
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            input = With(input, argument.Key, argument.Value, property.Type);
        }

        return input;
    }

    private static InputModel With(InputModel input, string name, TypedConstant value, ITypeSymbol type) => (name, value) switch
    {
        ("Min", { Value: double bound }) when !double.IsNaN(bound) => input with { Min = Literals.Double(bound) },
        ("Max", { Value: double bound }) when !double.IsNaN(bound) => input with { Max = Literals.Double(bound) },
        ("Step", { Value: double step }) when !double.IsNaN(step) => input with { Step = Literals.Double(step) },
        ("Group", { Value: string group }) => input with { Group = Literals.Text(group) },
        ("Tooltip", { Value: string tooltip }) => input with { Tooltip = Literals.Text(tooltip) },
        ("Options", { Kind: TypedConstantKind.Array, IsNull: false }) => input with { Options = Options(value, input.Kind, type) },
        _ => input,
    };

    private static EquatableArray<string> Options(TypedConstant options, string kind, ITypeSymbol type) =>
        options.Values
            .Where(static option => option.Kind is TypedConstantKind.Primitive or TypedConstantKind.Enum && option.Value is not null)
            .Select(option => kind == "Enum"
                ? EnumName(type, option.Value!)
                : ConstantReader.WriteValue(option.Value, kind, type) ?? Literals.Of(option.Value, option.Type))
            .OfType<string>()
            .ToEquatableArray();

    /// <summary>The names of an enum's members; none where members may be combined, since then others are values too.</summary>
    internal static EquatableArray<string> EnumNames(ITypeSymbol type) =>
        type.GetAttributes().Any(static attribute => attribute.AttributeClass is { Name: "FlagsAttribute", ContainingNamespace.Name: "System" })
            ? EquatableArray<string>.Empty
            : type.GetMembers()
                .OfType<IFieldSymbol>()
                .Where(static field => field.HasConstantValue)
                .Select(static field => Literals.Text(field.Name))
                .ToEquatableArray();

    private static string? EnumName(ITypeSymbol type, object value) =>
        type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && value.Equals(field.ConstantValue)) is { } member
            ? Literals.Text(member.Name)
            : null;

    private static string? DescribedBy(IPropertySymbol property, INamedTypeSymbol script) =>
        property.IsForeignTo(script) && property.ContainingType.IsScript() ? property.ContainingType.Qualified() : null;

    private string? Default(IPropertySymbol property, string kind)
    {
        if (property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(token) is not { } declaration)
        {
            return null;
        }

        ExpressionSyntax? initializer = declaration switch
        {
            PropertyDeclarationSyntax { Initializer.Value: { } value } => value,
            ParameterSyntax { Default.Value: { } value } => value,
            _ => null,
        };
        if (initializer is not null)
        {
            return constants.Write(initializer, kind, property.Type, token);
        }

        // Without an initialiser the default is the type's own, which is a constant for numbers and truths.
        return property.IsRequired || declaration is ParameterSyntax ? null : kind switch
        {
            "Int" => "0",
            "Long" => "0L",
            "Double" => "0.0",
            "Bool" => "false",
            _ => null,
        };
    }
}
