using Barline.Generators.Infrastructure;
using Barline.Generators.Model;
using Microsoft.CodeAnalysis;

namespace Barline.Generators.Parsing;

/// <summary>Finds out whether a script can be made from named values alone.</summary>
internal static class FactoryParser
{
    public static FactoryModel Parse(INamedTypeSymbol script, IEnumerable<InputModel> inputs)
    {
        InputModel[] properties = [.. inputs.Where(static input => !input.InSetup)];
        return new FactoryModel(
            Obstacle(script, properties),
            properties.Select(static input => input.Name).ToEquatableArray(),
            properties.Where(static input => input.IsRequired).Select(static input => input.Name).ToEquatableArray());
    }

    private static string? Obstacle(INamedTypeSymbol script, InputModel[] inputs)
    {
        if (script.IsAbstract)
        {
            return "the class is abstract";
        }

        // A private constructor will do, since the factory is a part of the class; so will one whose parameters are all optional.
        if (!script.InstanceConstructors.Any(constructor => constructor.Parameters.All(static parameter => parameter.IsOptional)))
        {
            return "the class has no constructor without parameters";
        }

        ISymbol? required = script.SelfAndBases()
            .SelectMany(static type => type.GetMembers())
            .FirstOrDefault(member => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }
                && !Array.Exists(inputs, input => input.Name == member.Name));
        return required is null ? null : $"its member '{required.Name}' is required and is no input";
    }
}
