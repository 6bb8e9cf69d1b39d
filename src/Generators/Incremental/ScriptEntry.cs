using Barline.Generators.Model;

namespace Barline.Generators.Incremental;

/// <summary>What was read for one class with attributes, and from where.</summary>
/// <param name="Model">The script; null where the class is none, or cannot have a generated part.</param>
/// <param name="Files">The files that it was read from.</param>
/// <param name="Bodies">The bodies that it was read from: of other bodies in those files it does not depend.</param>
internal sealed record ScriptEntry(ScriptModel? Model, FileId[] Files, BodyId[] Bodies);
