using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace Barline.Testing;

/// <summary>A test's program compiled with what was generated for it, loaded and ready to run.</summary>
public sealed class CompiledScripts
{
    private CompiledScripts(Assembly assembly, MetadataReference reference)
    {
        Assembly = assembly;
        Reference = reference;
    }

    /// <summary>The program.</summary>
    public Assembly Assembly { get; }

    /// <summary>The program, for another one to refer to.</summary>
    public MetadataReference Reference { get; }

    /// <summary>Generates, compiles and loads; fails on any warning.</summary>
    public static CompiledScripts Compile(params string[] sources) => Compile("Scripts", [], sources);

    /// <summary>Generates, compiles and loads a program that refers to others.</summary>
    public static CompiledScripts Compile(string assemblyName, IReadOnlyList<CompiledScripts> references, params string[] sources)
    {
        GeneratorRun run = GeneratorRun.Of(TestCompilation.Create(GeneratorRun.Files(sources), assemblyName, references.Select(other => other.Reference)));
        run.AssertClean();
        using MemoryStream image = new();
        EmitResult result = run.Output.Emit(image);
        Check.That(result.Success, () => string.Join("\n", result.Diagnostics));
        image.Position = 0;
        AssemblyLoadContext loader = new(assemblyName, isCollectible: true);
        loader.Resolving += (_, name) => references.FirstOrDefault(other => other.Assembly.GetName().Name == name.Name)?.Assembly;
        return new CompiledScripts(loader.LoadFromStream(image), MetadataReference.CreateFromImage(image.ToArray()));
    }

    /// <summary>Makes a script with its defaults, or with the arguments that its constructor takes.</summary>
    public T Create<T>(string typeName, params object[] arguments) => (T)Activator.CreateInstance(Type(typeName), arguments)!;

    /// <summary>The metadata of a script.</summary>
    public ScriptMetadata Metadata(string typeName, string property = "Metadata") =>
        (ScriptMetadata)Type(typeName).GetProperty(property, BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)!.GetValue(null)!;

    private Type Type(string name) => Assembly.GetType(name, throwOnError: true)!;
}
