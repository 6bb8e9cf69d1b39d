using Microsoft.CodeAnalysis;

namespace Barline.Generators.Parsing;

/// <summary>Whether a reference is the package of data frames.</summary>
internal static class DataFrameReference
{
    private const string name = "Microsoft.Data.Analysis";

    public static bool Is(MetadataReference reference) => reference switch
    {
        // Under an alias its types have no global name.
        { Properties.Aliases: { IsEmpty: false } aliases } when !aliases.Contains("global") => false,
        CompilationReference project => project.Compilation.AssemblyName == name,
        PortableExecutableReference { FilePath: { } path } => Path.GetFileNameWithoutExtension(path) == name,
        PortableExecutableReference image => image.GetMetadata() is AssemblyMetadata assembly
            && assembly.GetModules().Any(static module => Path.GetFileNameWithoutExtension(module.Name) == name),
        _ => false,
    };
}
