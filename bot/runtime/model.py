"""The trained model: which one belongs to this data, and how to make it."""

import gc
import hashlib
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.errors import CopilotError
from bot.runtime.logs import keep_quiet
from bot.settings import ROOT

# The patterns of facts are read when the model is loaded, so they are not among the files it is trained from.
TRAINED_FROM = (
    "config.yml",
    "domain.yml",
    "data/nlu/**/*.yml",
    "data/rules/*.yml",
    "data/facts/*.jsonl",
    "data/patterns/abbreviations.yml",
    "data/patterns/vocabulary.txt",
    "bot/nlu/*.py",
    "requirements.lock",
)
SUFFIX = ".tar.gz"


def model_name(root: Path = ROOT) -> str:
    """Return the name of the model that belongs to the files it is trained from: a hash, 12 hex digits."""
    digest = hashlib.sha256()
    for pattern in TRAINED_FROM:
        for path in sorted(root.glob(pattern)):
            digest.update(str(path.relative_to(root)).encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:12]


def model_path(models: Path, root: Path = ROOT) -> Path:
    """Return where the model of this data lies, trained or not."""
    return models / f"{model_name(root)}{SUFFIX}"


def model_version(models: Path, root: Path = ROOT) -> str | None:
    """Return the version of the model in use, None while there is none."""
    path = model_path(models, root)
    return path.name.removesuffix(SUFFIX) if path.exists() else None


def require_model(models: Path, root: Path = ROOT) -> Path:
    """Return the model of this data; raise CopilotError when it has not been trained."""
    path = model_path(models, root)
    if not path.exists():
        raise CopilotError(f"no model is trained for this data ({path.name}); run `copilot train`")
    return path


def train_model(models: Path, root: Path = ROOT) -> Path:
    """Train the model of this data if there is none, and return its path."""
    path = model_path(models, root)
    if path.exists():
        return path
    keep_quiet(logging.INFO)  # the steps of the training are its progress
    import rasa  # takes seconds to import, and only training needs it

    with _nothing_collected():
        result = rasa.train(
            domain=str(root / "domain.yml"),
            config=str(root / "config.yml"),
            training_files=[str(root / "data")],
            output=str(models),
            fixed_model_name=path.name.removesuffix(SUFFIX),
            force_training=True,
        )
    if result.code != 0 or not path.exists():
        raise CopilotError("training failed; what is wrong stands in the lines above")
    return path


def keep_loaded() -> None:
    """Tell the collector of garbage that all there is now stays until the end of the process.

    It would walk the 800,000 objects of a loaded model every now and then: 0.4 s in which a message waits.
    """
    gc.collect()
    gc.freeze()


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """Switch the collector off: a training makes many objects that last and hardly a cycle. Saves 4 s of 89."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
